import type { ReactElement } from 'react';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import { asList } from '#core/document/as-list.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { citedSources } from '#i18n/sentences/cited-sources.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectWholeGraph } from '#store/briefing/show-step.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './notes.module.css';

/** The answer to "who says so?": the claims behind what is on the screen, with their words; pressing one shows it there. */
export const StepSources = (): ReactElement | null => {
  const language = useLanguage();
  const { notes: words } = useLaterMessages().presenting;
  const presented = usePresented();
  const graph = useStore(selectWholeGraph);
  const share = useStore((state) => state.share);
  if (presented === null || graph === null) return null;
  const { document } = graph;
  const claims = presented.step === null ? [] : citesOfStep(graph, presented.step);
  return (
    <section className={styles['part']}>
      <h2 className={styles['head']}>{words.sources}</h2>
      {claims.length === 0 ? <p className={styles['none']}>{words.noSources}</p> : null}
      <ul className={styles['sources']}>
        {claims.map((claim) => {
          const source = document.sources[claim.src ?? '']?.lang ?? document.meta.lang;
          const said = asList(claim.quote).join(' … ');
          return (
            <li key={claim.id}>
              <button
                type="button"
                className={styles['source']}
                onClick={() => share({ drawer: { kind: 'claim', id: claim.id } })}
              >
                <strong dir="auto">{speakerNames(document, claim, language)}</strong>
                <span dir="auto" lang={said === '' ? language : source}>
                  {said === '' ? claimSentence(document, claim, language) : `“${said}”`}
                </span>
                <span className={styles['where']}>{citedSources(document, [claim], language)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
