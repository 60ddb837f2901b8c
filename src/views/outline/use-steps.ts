import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Outline } from '#core/queries/outline/outline.ts';
import { placeOf } from './portions.ts';

export type Steps = {
  /** The item that the Tab key comes to. */
  readonly at: string | null;
  readonly open: ReadonlySet<string>;
  /** How many of a kind are shown, where more than a portion was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  readonly enter: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly showMore: (kind: string, count: number) => void;
  /** Brings an item into sight, also one of those not shown yet. */
  readonly turnTo: (id: string) => void;
  /** The same with the focus, from an item that Backspace leads back to. */
  readonly jump: (id: string, from: string) => void;
  readonly press: (event: KeyboardEvent) => void;
};

const rowsIn = (root: HTMLElement): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-item]')];

/** Where somebody is in the list, what is open, and how keys and jumps lead on and back. */
export function useSteps(root: RefObject<HTMLElement | null>, outline: Outline | null, portion: number): Steps {
  const [at, enter] = useState<string | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<ReadonlyMap<string, number>>(new Map());
  const [going, setGoing] = useState<{ readonly id: string; readonly withFocus: boolean } | null>(null);
  const came = useRef<readonly string[]>([]);

  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const showMore = useCallback((kind: string, count: number) => {
    setAsked((before) => new Map(before).set(kind, count));
  }, []);
  const goTo = useCallback(
    (id: string, withFocus: boolean) => {
      const place = outline === null ? null : placeOf(outline, id);
      if (place === null) return;
      setAsked((before) =>
        place.index < (before.get(place.kind) ?? portion)
          ? before
          : new Map(before).set(place.kind, place.index + portion),
      );
      enter(id);
      setGoing({ id, withFocus });
    },
    [outline, portion],
  );
  const turnTo = useCallback((id: string) => goTo(id, false), [goTo]);
  const jump = useCallback(
    (id: string, from: string) => {
      came.current = [...came.current, from];
      goTo(id, true);
    },
    [goTo],
  );

  useLayoutEffect(() => {
    if (going === null || root.current === null) return;
    const row = rowsIn(root.current).find(({ dataset }) => dataset['item'] === going.id);
    row?.scrollIntoView({ block: 'nearest' });
    if (going.withFocus) row?.focus({ preventScroll: true });
  }, [going, root]);

  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || root.current === null) return;
    if (event.key === 'Backspace') {
      const back = came.current.at(-1);
      came.current = came.current.slice(0, -1);
      if (back !== undefined) goTo(back, true);
      return event.preventDefault();
    }
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-item]') : null;
    const id = row?.dataset['item'];
    if (row === null || id === undefined) return;
    const rtl = getComputedStyle(row).direction === 'rtl';
    const [opening, closing] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if ((event.key === opening && !open.has(id)) || (event.key === closing && open.has(id))) {
      toggle(id);
      return event.preventDefault();
    }
    const rows = rowsIn(root.current);
    const place = rows.indexOf(row);
    const next = new Map([
      ['ArrowDown', place + 1],
      ['ArrowUp', place - 1],
      ['Home', 0],
      ['End', rows.length - 1],
    ]).get(event.key);
    if (next === undefined) return;
    rows[next]?.focus();
    event.preventDefault();
  };
  return { at, open, asked, enter, toggle, showMore, turnTo, jump, press };
}
