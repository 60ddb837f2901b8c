import type { Ghost } from './ghost-list.ts';
import styles from './ghosts.module.css';

export type GhostButtons = {
  /** The layer that moves with the picture. */
  readonly layer: HTMLElement;
  readonly show: (ghosts: readonly Ghost[], tabStop: string | null) => void;
  readonly idOf: (target: EventTarget | null) => string | null;
  readonly focus: (id: string) => void;
  readonly stop: () => void;
};

const set = (button: HTMLElement, name: string, value: string): void => {
  if (button.getAttribute(name) !== value) button.setAttribute(name, value);
};

const place = (button: HTMLElement, { box, name, selected }: Ghost, isStop: boolean): void => {
  set(button, 'aria-label', name);
  set(button, 'aria-pressed', String(selected));
  set(button, 'tabindex', isStop ? '0' : '-1');
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((length) => Math.round(length));
  set(button, 'style', `translate: ${x}px ${y}px; width: ${width}px; height: ${height}px`);
};

/** Real buttons in a layer over the picture, brought to a list of ghosts; those that stay are the same buttons. */
export const ghostButtons = (container: HTMLElement): GhostButtons => {
  const clip = document.createElement('div');
  clip.className = styles['ghosts'] ?? '';
  const layer = document.createElement('div');
  layer.className = styles['moving'] ?? '';
  clip.append(layer);
  container.append(clip);
  const buttons = new Map<string, HTMLButtonElement>();

  const make = (id: string): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = styles['ghost'] ?? '';
    button.dataset['ghost'] = id;
    buttons.set(id, button);
    return button;
  };
  return {
    layer,
    show: (ghosts, tabStop) => {
      const ids = new Set(ghosts.map(({ id }) => id));
      for (const [id, button] of buttons) {
        if (ids.has(id)) continue;
        buttons.delete(id);
        button.remove();
      }
      ghosts.forEach((ghost, index) => {
        const button = buttons.get(ghost.id) ?? make(ghost.id);
        place(button, ghost, ghost.id === tabStop);
        const there = layer.children[index] ?? null;
        if (there !== button) layer.insertBefore(button, there);
      });
    },
    idOf: (target) => (target instanceof HTMLElement ? (target.dataset['ghost'] ?? null) : null),
    focus: (id) => buttons.get(id)?.focus({ preventScroll: true }),
    stop: () => clip.remove(),
  };
};
