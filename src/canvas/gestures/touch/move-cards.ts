import type { Offsets } from '#core/picture/reroute.ts';
import { unit } from '#canvas/elements/units.ts';
import { movedWith, type DragCards } from '#canvas/gestures/pointer/drag-cards.ts';

export type MoveCards = {
  readonly begin: (grabbed: string) => void;
  /** By so many model units more. */
  readonly by: (dx: number, dy: number) => void;
  readonly drop: () => void;
};

/** A selected card under a finger, and what is selected with it: one step of undo, as for the mouse. */
export const moveCards = ({ cy, store, onMove }: DragCards): MoveCards => {
  let start: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map();
  let moved = { x: 0, y: 0 };

  const offsets = (): Offsets => {
    const { pins } = store.getState();
    return Object.fromEntries(
      [...start.keys()].map((id) => {
        const [x, y] = pins[id] ?? [0, 0];
        return [id, [x + Math.round(moved.x), y + Math.round(moved.y)] as const];
      }),
    );
  };
  return {
    begin: (grabbed) => {
      moved = { x: 0, y: 0 };
      start = new Map(movedWith(grabbed, cy, store).map((id) => [id, { ...cy.getElementById(id).position() }]));
    },
    by: (dx, dy) => {
      moved = { x: moved.x + dx, y: moved.y + dy };
      cy.batch(() => {
        for (const [id, { x, y }] of start) {
          cy.getElementById(id).position({ x: x + moved.x / unit, y: y + moved.y / unit });
        }
      });
      onMove(offsets());
    },
    drop: () => {
      if (start.size > 0) store.getState().pin(offsets());
      start = new Map();
    },
  };
};
