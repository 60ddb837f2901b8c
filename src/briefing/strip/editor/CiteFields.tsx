import { useMemo, type ReactElement } from 'react';
import { citesOfStep, strongestEach } from '#core/briefing/step/step-cites.ts';
import type { Step } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectWholeGraph } from '#store/briefing/show-step.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { CheckRow } from '#ui/fields/CheckRow.tsx';
import styles from './editor.module.css';

type CiteFieldsProps = { readonly step: Step };

/** The claims that can be named under the picture, those that are with a tick. */
export const CiteFields = ({ step }: CiteFieldsProps): ReactElement => {
  const store = useStoreApi();
  const language = useLanguage();
  const { editor } = useLaterMessages().briefing;
  const graph = useStore(selectWholeGraph);
  const [cited, offered] = useMemo(() => {
    if (graph === null) return [[], []] as const;
    const chosen = citesOfStep(graph, step);
    const lit = (step.claims ?? []).flatMap((id) => graph.claims.get(id) ?? []);
    return [chosen, [...new Set([...chosen, ...strongestEach(graph, lit), ...lit])]] as const;
  }, [graph, step]);
  if (graph === null) return <></>;
  const { document } = graph;
  const toggle = (id: string): void => {
    const ids = cited.map((claim) => claim.id);
    const cites = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
    store.getState().changeStep({ ...step, cites });
  };
  return (
    <fieldset className={styles['cites']}>
      <legend className={styles['label']}>{editor.cites}</legend>
      {offered.length === 0 ? <p className={styles['none']}>–</p> : null}
      {offered.map((claim) => (
        <CheckRow
          key={claim.id}
          checked={cited.includes(claim)}
          label={`${speakerNames(document, claim, language, 'short')}: ${claimSentence(document, claim, language)}`}
          onToggle={() => toggle(claim.id)}
        />
      ))}
    </fieldset>
  );
};
