import type { ReactElement } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './figures.module.css';

type BadgeProps = {
  /** Outline of the ground and strokes of the icon, as SVG path data round (0, 0) and on a square grid. */
  readonly outline: string;
  readonly icon: string;
  readonly grid: number;
  readonly width: number;
  readonly height: number;
  /** CSS colours of the ground and of the icon on it. */
  readonly ground: string;
  readonly ink: string;
  readonly className?: string;
};

/** An icon on a small silhouette. */
export const Badge = ({ outline, icon, grid, width, height, ground, ink, className }: BadgeProps): ReactElement => {
  const scale = (height - 6) / grid;
  return (
    <svg
      className={classNames(styles['figure'], className)}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden
    >
      <path d={outline} style={{ fill: ground }} />
      <g transform={`scale(${scale}) translate(${-grid / 2} ${-grid / 2})`}>
        <path className={styles['icon']} d={icon} style={{ stroke: ink }} />
      </g>
    </svg>
  );
};
