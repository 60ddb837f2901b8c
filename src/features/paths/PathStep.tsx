import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { stepSentence, type ToldStep } from '#i18n/sentences/path-sentence.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { selectPassages, selectScene } from '#store/selectors.ts';
import type { ElementRef } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { walkToElement } from '#store/walk.ts';
import { StepReceipt } from './StepReceipt.tsx';
import { receiptOf } from './told-path.ts';
import styles from './paths.module.css';

type PathStepProps = { readonly graph: Graph; readonly step: ToldStep; readonly ordinal: number };

/** One step: how firm it is, what it says, and the words that bear it. */
export const PathStep = ({ graph, step, ordinal }: PathStepProps): ReactElement => {
  const language = useLanguage();
  const { claims, paths } = useMessages();
  const store = useStoreApi();
  const { told } = step;
  const line = `${told.from}|${told.to}`;
  const isDrawn = useStore((state) => selectScene(state)?.lines.some(({ key }) => key === line) === true);
  const receipt = receiptOf(graph, told, useStore(selectPassages));
  const rung = ladder[step.phase];
  const status = graph.document.ontology.statuses[told.phase.status];
  const sentence = stepSentence(graph.document, step, language);
  // What the picture writes on a card has no line of its own; then the claim stands for it, and the card is shown.
  const claim: ElementRef | null = receipt === null ? null : { kind: 'claim', id: receipt.claim.id };
  const opened: ElementRef | null = isDrawn ? { kind: 'line', key: line } : claim;
  const shown: ElementRef = isDrawn ? { kind: 'line', key: line } : { kind: 'node', id: step.to };
  const lift = (): void => store.getState().hover(claim);
  const drop = (): void => store.getState().hover(null);
  return (
    <li className={styles['step']} onPointerEnter={lift} onPointerLeave={drop}>
      <p className={styles['stepHead']}>
        <span className={styles['ordinal']}>{ordinal}</span>
        <LineSample stroke={rung} mark={marks[rung.mark]} length={40} />
        <span className={styles['status']}>
          {status === undefined ? told.phase.status : textIn(status.label, language)}
        </span>
      </p>
      <p className={styles['stepText']} dir="auto">
        {sentence}
      </p>
      {receipt === null ? null : (
        <StepReceipt document={graph.document} receipt={receipt} others={told.claims.length - 1} />
      )}
      <div className={styles['links']}>
        {receipt === null || receipt.passage === null ? null : (
          <Button
            look="link"
            onClick={() =>
              store.getState().openReader({ source: receipt.passage?.sourceId ?? '', claim: receipt.claim.id })
            }
          >
            {claims.readInSource}
          </Button>
        )}
        <Button look="link" onFocus={lift} onBlur={drop} onClick={() => store.getState().reveal(shown)}>
          {claims.showOnPicture}
        </Button>
        {opened === null ? null : (
          <Button
            look="link"
            aria-label={paths.openLineOf(sentence)}
            onClick={() => {
              drop();
              walkToElement(store, opened);
            }}
          >
            {paths.openLine}
          </Button>
        )}
      </div>
    </li>
  );
};
