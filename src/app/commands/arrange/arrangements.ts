import { CalendarRange, CircleDot, Columns3, Rows3, Waypoints, type LucideIcon } from 'lucide-react';
import { arrangements, type ArrangementKind } from '#core/view/view.ts';
import { selectScene } from '#store/selectors.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { Command, Target } from '#app/commands/command.ts';

const icons: { readonly [K in ArrangementKind]: LucideIcon } = {
  lanes: Columns3,
  rings: CircleDot,
  layers: Rows3,
  timeline: CalendarRange,
  free: Waypoints,
};

/** Rings go round what is looked at: the focus, else what is meant, else the key item. */
const arrange = (store: EntenteStore, kind: ArrangementKind, target: Target): void => {
  const state = store.getState();
  if (kind !== 'rings') return state.arrange(kind);
  const cards = selectScene(state)?.nodes.filter((node) => node.kind === 'node') ?? [];
  const meant = target.kind === 'node' ? target.id : null;
  const centre = state.view.focus?.id ?? cards.find(({ id }) => id === meant)?.id;
  const key = cards.find((node) => node.key) ?? cards.toSorted((one, other) => other.claims - one.claims)[0];
  const id = centre ?? key?.id;
  if (id !== undefined) state.arrangeRings(id);
};

const arrangement = (kind: ArrangementKind): Command => ({
  id: `arrange-${kind}`,
  group: 'arrange',
  icon: icons[kind],
  label: ({ shell }) => shell.arrangement.kinds[kind],
  note: ({ shell }) => shell.arrangement.notes[kind],
  menus: ['background'],
  isOffered: ({ document }) => document !== null,
  isChecked: ({ view }) => view.arrangement === kind,
  perform: ({ store }, target) => arrange(store, kind, target),
});

/** How the cards stand. */
export const arrangementCommands: readonly Command[] = arrangements.map(arrangement);
