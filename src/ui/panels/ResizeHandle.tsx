import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import styles from './panels.module.css';

type ResizeHandleProps = {
  readonly label: string;
  readonly valueText: string;
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly controls: string;
  readonly onResize: (width: number) => void;
};

const step = 16;

/** The edge of a panel at the end side of the screen: dragged, or moved with the arrow keys, Home and End. */
export const ResizeHandle = (props: ResizeHandleProps): ReactElement => {
  const { label, valueText, width, min, max, controls, onResize } = props;
  const resize = (wished: number): void => onResize(Math.round(Math.min(max, Math.max(min, wished))));

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    resize(rtl ? event.clientX : document.documentElement.clientWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const wider = rtl ? 'ArrowRight' : 'ArrowLeft';
    const narrower = rtl ? 'ArrowLeft' : 'ArrowRight';
    const wished = new Map([
      [wider, width + step],
      [narrower, width - step],
      ['Home', min],
      ['End', max],
    ]).get(event.key);
    if (wished === undefined) return;
    event.preventDefault();
    resize(wished);
  };

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={valueText}
      aria-controls={controls}
      tabIndex={0}
      className={styles['handle']}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
};
