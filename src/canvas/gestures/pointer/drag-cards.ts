import type { Core, EventObject } from 'cytoscape';
import type { Offsets } from '#core/picture/reroute.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { unit } from '#canvas/elements/units.ts';

export type DragCards = {
  readonly cy: Core;
  readonly store: EntenteStore;
  /** Draws the lines of cards that are on their way, which the store hears of only when they are let go. */
  readonly onMove: (offsets: Offsets) => void;
};

/** What moves with a card: all that is selected, if it is one of them. */
export const movedWith = (grabbed: string, cy: Core, store: EntenteStore): readonly string[] => {
  const selected = store.getState().selected.flatMap((element) => (element.kind === 'node' ? [element.id] : []));
  return selected.includes(grabbed) ? selected.filter((id) => cy.getElementById(id).nonempty()) : [grabbed];
};

type Drag = { readonly grabbed: string; readonly start: ReadonlyMap<string, readonly [number, number]> };

/** Dragging moves a card, or all selected cards if it is one of them, and pins them: one step of undo. */
export const dragCards = ({ cy, store, onMove }: DragCards): (() => void) => {
  let drag: Drag | null = null;

  const positionOf = (id: string): readonly [number, number] => {
    const { x, y } = cy.getElementById(id).position();
    return [x, y];
  };
  const moved = ({ grabbed, start }: Drag): Offsets => {
    const [x, y] = positionOf(grabbed);
    const [x0, y0] = start.get(grabbed) ?? [x, y];
    const { pins } = store.getState();
    const [dx, dy] = [Math.round((x - x0) * unit), Math.round((y - y0) * unit)];
    return Object.fromEntries(
      [...start.keys()].map((id) => {
        const [px, py] = pins[id] ?? [0, 0];
        return [id, [px + dx, py + dy] as const];
      }),
    );
  };
  const grab = (event: EventObject): void => {
    const grabbed: string = event.target.id();
    drag = { grabbed, start: new Map(movedWith(grabbed, cy, store).map((id) => [id, positionOf(id)])) };
  };
  const move = (): void => {
    if (drag === null) return;
    const { grabbed, start } = drag;
    const [x, y] = positionOf(grabbed);
    const [x0, y0] = start.get(grabbed) ?? [x, y];
    cy.batch(() => {
      for (const [id, [otherX, otherY]] of start) {
        if (id !== grabbed) cy.getElementById(id).position({ x: otherX + x - x0, y: otherY + y - y0 });
      }
    });
    onMove(moved(drag));
  };
  const drop = (): void => {
    if (drag === null) return;
    const offsets = moved(drag);
    drag = null;
    store.getState().pin(offsets);
  };

  cy.on('grab', 'node', grab);
  cy.on('drag', 'node', move);
  cy.on('dragfree', 'node', drop);
  return () => {
    cy.off('grab', 'node', grab);
    cy.off('drag', 'node', move);
    cy.off('dragfree', 'node', drop);
  };
};
