import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { ChecksSection } from './about/ChecksSection.tsx';
import { Numbers } from './about/Numbers.tsx';
import { SourcesSection } from './about/SourcesSection.tsx';
import { SpeechSection } from './about/SpeechSection.tsx';
import styles from './about/about.module.css';

/** What the open document holds, where it comes from, and what was checked of it. */
export const AboutPage = (): ReactElement | null => {
  const language = useLanguage();
  const { about } = useLaterMessages();
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const closePage = useStore((state) => state.closePage);
  if (graph === null || scene === null) return null;
  const { meta } = graph.document;
  const facts = [
    about.version(meta.id, formatDate(meta.updated, language)),
    ...(meta.authors === undefined ? [] : [about.authors(listIn(meta.authors, language))]),
    ...(meta.licence === undefined ? [] : [about.licence(meta.licence)]),
  ];
  return (
    <Dialog
      look="page"
      title={about.title}
      description={about.description}
      closeLabel={about.close}
      onClose={closePage}
    >
      <header className={styles['head']}>
        <h3 className={styles['documentTitle']} dir="auto">
          {textIn(meta.title, language)}
        </h3>
        {meta.summary === undefined ? null : <p dir="auto">{textIn(meta.summary, language)}</p>}
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
      </header>
      <Numbers graph={graph} scene={scene} />
      <div className={styles['columns']}>
        <SourcesSection document={graph.document} />
        <SpeechSection graph={graph} />
      </div>
      <ChecksSection graph={graph} />
    </Dialog>
  );
};
