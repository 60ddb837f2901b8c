import type { Direction } from '#core/queries/walking/direction.ts';
import type { Stuck } from '#core/queries/walking/stuck.ts';

const ways: { readonly [D in Direction]: string } = {
  left: 'translateX(-6px)',
  right: 'translateX(6px)',
  up: 'translateY(-6px)',
  down: 'translateY(6px)',
};

/** Milliseconds: long enough to be seen, over before the next press. */
const duration = 150;

/** The ring starts on the way that leads nowhere, and comes back. */
export const nudge = (button: HTMLElement, stuck: Stuck): void => {
  const away = 'towards' in stuck ? ways[stuck.towards] : ways.right;
  button.animate([{ transform: 'none' }, { transform: away }, { transform: 'none' }], { duration });
};
