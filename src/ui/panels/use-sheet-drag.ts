import { useRef, type DOMAttributes, type PointerEvent, type RefObject } from 'react';
import { restingPlace } from './resting-place.ts';

type SheetDrag = {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly drag: Pick<
    DOMAttributes<HTMLElement>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
  >;
  /** The press that has just ended was a drag, and so no press. */
  readonly wasDragged: () => boolean;
};

type Asked = {
  readonly detents: readonly number[];
  readonly onDetent: (detent: number) => void;
  readonly onClose: () => void;
};

/** A press that moves less is a press. */
const slop = 6;

/** The sheet follows the finger by its own style alone, and is told of its height once it is let go. */
export const useSheetDrag = ({ detents, onDetent, onClose }: Asked): SheetDrag => {
  const sheet = useRef<HTMLElement>(null);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const moved = useRef(false);
  const last = useRef({ y: 0, time: 0, speed: 0 });

  const down = (event: PointerEvent): void => {
    moved.current = false;
    if (event.button !== 0 || sheet.current === null) return;
    start.current = { y: event.clientY, height: sheet.current.offsetHeight };
    last.current = { y: event.clientY, time: event.timeStamp, speed: 0 };
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (start.current === null || sheet.current === null) return;
    const up = start.current.y - event.clientY;
    if (!moved.current) {
      if (Math.abs(up) < slop) return;
      moved.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      sheet.current.dataset['dragged'] = 'true';
    }
    const took = Math.max(1, event.timeStamp - last.current.time);
    last.current = { y: event.clientY, time: event.timeStamp, speed: (last.current.y - event.clientY) / took };
    sheet.current.style.setProperty('--share', `${Math.max(0, start.current.height + up)}px`);
  };
  const end = (): void => {
    const [element, from] = [sheet.current, start.current];
    start.current = null;
    if (element === null || from === null || !moved.current) return;
    delete element.dataset['dragged'];
    const room = element.parentElement?.clientHeight ?? window.innerHeight;
    const height = from.height + from.y - last.current.y;
    const rest = restingPlace((height / room) * 100, (last.current.speed / room) * 100, detents);
    element.style.setProperty('--share', `${rest ?? 0}%`);
    if (rest === null) onClose();
    else onDetent(rest);
  };
  return {
    sheet,
    drag: { onPointerDown: down, onPointerMove: move, onPointerUp: end, onPointerCancel: end },
    wasDragged: () => moved.current,
  };
};
