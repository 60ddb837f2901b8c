import { Slider } from 'radix-ui';
import { useRef, type ReactElement, type ReactNode } from 'react';
import styles from './range-pair.module.css';

export type Pair = readonly [from: number, to: number];

type RangePairProps = {
  readonly max: number;
  readonly value: Pair;
  readonly labels: readonly [from: string, to: string];
  /** What the two ends stand for, in words. */
  readonly valueTexts: readonly [from: string, to: string];
  /** Every change while a handle is held. */
  readonly onPreview: (value: Pair) => void;
  /** Once a handle is let go elsewhere or a key has moved it. */
  readonly onCommit: (value: Pair) => void;
  /** Once no handle is held any more, wherever it was let go. */
  readonly onRelease: () => void;
  /** What the handles stand over: as wide as the range itself. */
  readonly children: ReactNode;
};

const asPair = ([from = 0, to = 0]: readonly number[]): Pair => [from, to];

/** A stretch of the whole numbers from 0 to `max`, at least 1 long, between two handles. */
export const RangePair = (props: RangePairProps): ReactElement => {
  const { max, value, labels, valueTexts, onPreview, onCommit, onRelease, children } = props;
  // For a key, the slider tells what is committed before it tells what has changed: only a held handle previews.
  const isHeld = useRef(false);
  return (
    <div className={styles['range']}>
      {children}
      <Slider.Root
        className={styles['slider']}
        max={max}
        minStepsBetweenThumbs={1}
        value={[...value]}
        onPointerDown={() => {
          isHeld.current = true;
        }}
        onLostPointerCapture={() => {
          isHeld.current = false;
          onRelease();
        }}
        onValueChange={(next) => {
          if (isHeld.current) onPreview(asPair(next));
        }}
        onValueCommit={(next) => onCommit(asPair(next))}
      >
        <Slider.Track className={styles['track']}>
          <Slider.Range className={styles['stretch']} />
        </Slider.Track>
        {labels.map((label, place) => (
          <Slider.Thumb key={label} className={styles['thumb']} aria-label={label} aria-valuetext={valueTexts[place]}>
            <span className={styles['handle']} />
          </Slider.Thumb>
        ))}
      </Slider.Root>
    </div>
  );
};
