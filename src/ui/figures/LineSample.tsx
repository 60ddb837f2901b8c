import type { ReactElement } from 'react';
import { ShapePaths, type Shape } from './Mark.tsx';
import styles from './figures.module.css';

type LineSampleProps = {
  readonly stroke: {
    readonly width: number;
    readonly dash: readonly number[];
    readonly cap: 'butt' | 'round';
    readonly ink: number;
  };
  readonly mark: Shape;
  readonly length?: number;
};

/** A piece of line with its mark in the middle, at the size it has in the picture. */
export const LineSample = ({ stroke, mark, length = 56 }: LineSampleProps): ReactElement => (
  <svg className={styles['figure']} width={length} height={16} viewBox={`${-length / 2} -8 ${length} 16`} aria-hidden>
    <line
      className={styles['line']}
      x1={-length / 2 + 2}
      x2={length / 2 - 2}
      y1={0}
      y2={0}
      strokeWidth={stroke.width}
      strokeDasharray={stroke.dash.join(' ')}
      strokeLinecap={stroke.cap}
      opacity={stroke.ink}
    />
    <ShapePaths shape={mark} size={11} />
  </svg>
);
