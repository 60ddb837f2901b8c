import { motion } from '#core/picture/tokens.ts';
import type { ElementRef, State } from '#store/state.ts';
import { idOf } from '#canvas/gestures/targets.ts';

export type HoverDwell = {
  /** What the pointer is over at this moment; null for the background or outside. */
  readonly over: (element: ElementRef | null) => void;
  /** Forgets the pointer at once: a gesture has begun. */
  readonly leave: () => void;
  /** The pointer is on the tooltip: what it speaks of stays hovered. */
  readonly hold: (held: boolean) => void;
};

/** Long enough to cross the gap to a tooltip. */
const grace = 160;

/** Tells the store what is hovered after the pointer has rested there, so that passing over the picture lights nothing up. */
export const hoverDwell = (hover: State['hover']): HoverDwell => {
  let candidate: string | null = null;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (element: ElementRef | null, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!held) hover(element);
    }, wait);
  };
  return {
    over: (element) => {
      const id = element && idOf(element);
      if (id === candidate) return;
      candidate = id;
      later(element, element === null ? grace : motion.fast);
    },
    leave: () => {
      clearTimeout(timer);
      candidate = null;
      hover(null);
    },
    hold: (next) => {
      held = next;
      if (!held && candidate === null) later(null, grace);
    },
  };
};
