import { EyeOff, Quote, Scale, Type } from 'lucide-react';
import type { DragEvent, KeyboardEvent, ReactElement } from 'react';
import type { Step } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { classNames } from '#ui/class-names.ts';
import { thumbnailSize } from '#briefing/strip/model/thumbnail.ts';
import styles from './steps.module.css';

const icons = { accounts: Scale, quote: Quote, title: Type } as const;

export type ThumbProps = {
  readonly step: Step;
  /** Counted from 1. */
  readonly place: number;
  readonly chosen: boolean;
  readonly unsaved: boolean;
  readonly faults: number;
  readonly image: string | null;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDrop: () => void;
};

/** What a step that shows no picture is known by. */
const Worded = ({ step }: Pick<ThumbProps, 'step'>): ReactElement => {
  const language = useLanguage();
  const Icon = icons[step.kind === 'accounts' || step.kind === 'quote' ? step.kind : 'title'];
  return (
    <span className={styles['worded']}>
      <Icon size={16} aria-hidden />
      <span dir="auto">{textIn(step.title, language)}</span>
    </span>
  );
};

/** A step as its audience sees it, very small. */
export const StepThumb = (props: ThumbProps): ReactElement => {
  const { step, place, chosen, unsaved, faults, image, onChoose, onKey, onDragStart, onDrop } = props;
  const language = useLanguage();
  const { briefing } = useLaterMessages();
  const title = textIn(step.title, language) || briefing.untitled;
  const said = [
    briefing.step(place, title),
    unsaved && briefing.stepUnsaved,
    step.skip === true && briefing.stepSkipped,
    faults > 0 && briefing.stepFaults(faults),
  ].filter((part) => part !== false);
  const size = useStore((state) => thumbnailSize(state.briefing));
  const isPicture = step.kind === undefined || step.kind === 'map' || step.kind === 'matrix';
  return (
    <li className={styles['item']}>
      <button
        type="button"
        style={{ inlineSize: `calc(${size.width / 16}rem + 2 * var(--s2))` }}
        className={classNames(styles['thumb'], step.skip === true && styles['skipped'])}
        aria-label={said.join(', ')}
        aria-current={chosen ? 'step' : undefined}
        tabIndex={chosen ? 0 : -1}
        draggable
        data-step={step.id}
        onClick={onChoose}
        onKeyDown={onKey}
        onDragStart={onDragStart}
        onDragOver={(event) => event.preventDefault()}
        onDrop={onDrop}
      >
        <span className={styles['frame']} style={{ aspectRatio: size.width / size.height }}>
          {!isPicture ? <Worded step={step} /> : image === null ? null : <img src={image} alt="" {...size} />}
          {step.skip === true ? <EyeOff className={styles['away']} size={16} aria-hidden /> : null}
          {faults > 0 ? <span className={styles['faults']}>{faults}</span> : null}
        </span>
        <span className={styles['name']} dir="auto">
          <span className={styles['number']}>{place}</span>
          <span className={styles['words']}>{title}</span>
          {unsaved ? <span className={styles['dot']} /> : null}
        </span>
      </button>
    </li>
  );
};
