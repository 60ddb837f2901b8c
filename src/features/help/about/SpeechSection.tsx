import type { CSSProperties, ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { documentFacts } from '#core/queries/document-facts.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { walkTo } from '#store/walk.ts';
import { Button } from '#ui/buttons/Button.tsx';
import styles from './about.module.css';

const modes = ['quoted', 'reported', 'implied', 'own', 'untold'] as const;
const named = 6;

const Bar = ({ share, kind }: { readonly share: number; readonly kind: string }): ReactElement => {
  const style: CSSProperties = { inlineSize: `${share * 100}%` };
  return (
    <span className={styles['track']}>
      <span className={styles['bar']} data-kind={kind} style={style} />
    </span>
  );
};

/** Claims by kind of speech, and by who makes them. */
export const SpeechSection = ({ graph }: { readonly graph: Graph }): ReactElement => {
  const store = useStoreApi();
  const language = useLanguage();
  const { claims: words } = useMessages();
  const { about } = useLaterMessages();
  const { speech, speakers, claims } = documentFacts(graph);
  const goTo = (way: () => void) => (): void => {
    store.getState().closePage();
    store.getState().showAs('picture');
    way();
  };
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{about.speech}</h3>
      <ul className={styles['bars']}>
        {modes
          .filter((mode) => speech[mode] > 0)
          .map((mode) => (
            <li key={mode} className={styles['kind']}>
              <span>{mode === 'untold' ? about.untold : words.mode[mode]}</span>
              <span className={styles['many']}>{about.number(speech[mode])}</span>
              <Bar kind={mode} share={speech[mode] / Math.max(1, claims)} />
            </li>
          ))}
      </ul>
      {speech.quoted === 0 ? null : (
        <Button look="link" className={styles['way']} onClick={goTo(() => store.getState().filter({ quoted: true }))}>
          {about.quotedOnly}
        </Button>
      )}
      <ul className={styles['speakers']}>
        {speakers.slice(0, named).map(({ id, claims: said }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['speaker']}
              aria-label={about.speaker(nodeName(graph.document, id, language), said)}
              onClick={goTo(() => walkTo(store, id))}
            >
              <span>{nodeName(graph.document, id, language)}</span>
              <span className={styles['many']}>{about.number(said)}</span>
            </button>
          </li>
        ))}
      </ul>
      {speakers.length > named ? (
        <p className={styles['quiet']}>{about.moreSpeakers(speakers.length - named)}</p>
      ) : null}
    </section>
  );
};
