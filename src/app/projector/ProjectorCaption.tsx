import type { ReactElement } from 'react';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { selectLooking, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { projectorCaption } from './projector-caption.ts';
import styles from './projector.module.css';

/** One sentence that the picture shows, and where it comes from. */
export const ProjectorCaption = (): ReactElement => {
  const language = useLanguage();
  const messages = useMessages();
  const document = useStore((state) => state.document);
  const scene = useStore(selectScene);
  const looking = useStore(selectLooking);
  const lens = useStore((state) => state.view.lens);
  const arrangement = useStore((state) => state.arrangement);
  const caption =
    document === null || scene === null
      ? null
      : projectorCaption({ document, scene, dropped: arrangement?.dropped ?? [], looking, lens }, messages, language);
  return (
    <footer className={styles['caption']}>
      <p className={styles['sentence']}>{caption?.sentence}</p>
      <p className={styles['source']}>{caption?.source}</p>
    </footer>
  );
};
