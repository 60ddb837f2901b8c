import type { Core } from 'cytoscape';
import { motion } from '#core/picture/tokens.ts';
import { unit } from '#canvas/elements/units.ts';
import type { View } from '#core/drawing/placed.ts';
import { clampZoom, type Camera } from './fit-view.ts';
import { between, eased, isFar } from './glide.ts';

export type CameraMan = {
  readonly view: () => View;
  /** At once. */
  readonly cut: (to: Camera) => void;
  /** In 360 ms; at once for those who asked for less motion, and with a cross-fade if it is far. */
  readonly glide: (to: Camera) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** A point of the screen stays where it is. */
  readonly zoomAt: (factor: number, x: number, y: number) => Camera;
  /** Let go at this speed, pixels a millisecond: rolls out gently; stays where it is for those who asked for less motion. */
  readonly coast: (x: number, y: number) => void;
  /** Any input takes over from a move under way. */
  readonly stop: () => void;
};

const fade = 200;
/** What is left of the speed after a millisecond of coasting, and the speed that nobody sees. */
const friction = 0.996;
const slowest = 0.03;

export const moveCamera = (cy: Core, container: HTMLElement, lessMotion: () => boolean): CameraMan => {
  let frame = 0;

  const view = (): View => ({
    zoom: cy.zoom() / unit,
    x: cy.pan().x,
    y: cy.pan().y,
    width: container.clientWidth,
    height: container.clientHeight,
  });
  const stop = (): void => cancelAnimationFrame(frame);
  const set = ({ zoom, x, y }: Camera): void => {
    cy.viewport({ zoom: zoom * unit, pan: { x, y } });
  };
  const cut = (to: Camera): void => {
    stop();
    set(to);
  };
  const glide = (to: Camera): void => {
    stop();
    const from = view();
    if (lessMotion()) return set(to);
    if (isFar(from, to, from.width)) {
      set(to);
      container.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: fade });
      return;
    }
    let start: number | null = null;
    const step = (now: number): void => {
      start ??= now;
      const share = Math.min(1, (now - start) / motion.camera);
      set(share === 1 ? to : between(from, to, eased(share)));
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  const coast = (x: number, y: number): void => {
    stop();
    if (lessMotion()) return;
    let speed = { x, y };
    let last: number | null = null;
    const step = (now: number): void => {
      const took = now - (last ?? now);
      last = now;
      cy.panBy({ x: speed.x * took, y: speed.y * took });
      speed = { x: speed.x * friction ** took, y: speed.y * friction ** took };
      if (Math.hypot(speed.x, speed.y) > slowest) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  return {
    view,
    cut,
    glide,
    coast,
    stop,
    panBy: (dx, dy) => {
      stop();
      cy.panBy({ x: dx, y: dy });
    },
    zoomAt: (factor, x, y) => {
      const from = view();
      const zoom = clampZoom(from.zoom * factor);
      const by = zoom / from.zoom;
      return { zoom, x: x - (x - from.x) * by, y: y - (y - from.y) * by };
    },
  };
};
