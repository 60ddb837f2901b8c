import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { stepSentence, type ToldStep } from '#i18n/sentences/path-sentence.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { selectPassages, selectScene } from '#store/selectors.ts';
import type { ElementRef } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { walkToElement } from '#store/walk.ts';
import { StepReceipt } from './StepReceipt.tsx';
import { receiptOf, type Receipt } from './told-path.ts';
import styles from './paths.module.css';

type PathStepProps = { readonly graph: Graph; readonly step: ToldStep; readonly ordinal: number };

/** One step: how firm it is, what it says, and the words that bear it. */
export const PathStep = ({ graph, step, ordinal }: PathStepProps): ReactElement => {
  const language = useLanguage();
  const store = useStoreApi();
  const { told } = step;
  const receipt = receiptOf(graph, told, useStore(selectPassages));
  const rung = ladder[step.phase];
  const status = graph.document.ontology.statuses[told.phase.status];
  const sentence = stepSentence(graph.document, step, language);
  const lift = (): void => store.getState().hover(receipt === null ? null : { kind: 'claim', id: receipt.claim.id });
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
      <StepLinks step={step} receipt={receipt} sentence={sentence} lift={lift} drop={drop} />
    </li>
  );
};

type StepLinksProps = {
  readonly step: ToldStep;
  readonly receipt: Receipt | null;
  readonly sentence: string;
  readonly lift: () => void;
  readonly drop: () => void;
};

/** To the words in their source, to the picture, and to the details. */
const StepLinks = ({ step, receipt, sentence, lift, drop }: StepLinksProps): ReactElement => {
  const { claims } = useMessages();
  const { paths } = useLaterMessages();
  const store = useStoreApi();
  const line = { kind: 'line', key: `${step.told.from}|${step.told.to}` } as const;
  const isDrawn = useStore((state) => selectScene(state)?.lines.some(({ key }) => key === line.key) === true);
  // What the picture writes on a card has no line of its own; then the claim stands for it, and the card is shown.
  const claim: ElementRef | null = receipt === null ? null : { kind: 'claim', id: receipt.claim.id };
  const opened = isDrawn ? line : claim;
  const shown: ElementRef = isDrawn ? line : { kind: 'node', id: step.to };
  const passage = receipt?.passage ?? null;
  return (
    <div className={styles['links']}>
      {receipt === null || passage === null ? null : (
        <Button
          look="link"
          onClick={() => store.getState().openReader({ source: passage.sourceId, claim: receipt.claim.id })}
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
  );
};
