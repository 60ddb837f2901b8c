import type { ReactElement } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './figures.module.css';

/** SVG path data on a square of side 1 round (0, 0). */
export type Shape = { readonly ground: string | null; readonly ink: string | null };

type ShapePathsProps = { readonly shape: Shape; readonly size: number };

/** To stand inside an svg whose origin is the mark's middle. */
export const ShapePaths = ({ shape, size }: ShapePathsProps): ReactElement => (
  <g transform={`scale(${size})`} strokeWidth={1.5 / size}>
    {shape.ground === null ? null : <path className={styles['ground']} d={shape.ground} />}
    {shape.ink === null ? null : <path className={styles['ink']} d={shape.ink} />}
  </g>
);

type MarkProps = ShapePathsProps & { readonly className?: string | undefined };

/** A mark by itself, in the ink of the text around it. */
export const Mark = ({ shape, size, className }: MarkProps): ReactElement => {
  const side = size + 4;
  return (
    <svg
      className={classNames(styles['figure'], className)}
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden
    >
      <ShapePaths shape={shape} size={size} />
    </svg>
  );
};
