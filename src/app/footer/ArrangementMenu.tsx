import { CalendarRange, CircleDot, Columns3, Rows3, Waypoints } from 'lucide-react';
import type { ReactElement } from 'react';
import { arrangements, type ArrangementKind } from '#core/view/view.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LazyMenu } from '#ui/overlays/LazyMenu.tsx';
import { selectScene } from '#store/selectors.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';

const icons: { readonly [K in ArrangementKind]: typeof Columns3 } = {
  lanes: Columns3,
  rings: CircleDot,
  layers: Rows3,
  timeline: CalendarRange,
  free: Waypoints,
};

/** How the cards stand. Rings go round what is looked at: the focus, else the selected card, else the key item. */
export const ArrangementMenu = (): ReactElement => {
  const store = useStoreApi();
  const { shell } = useMessages();
  const chosen = useStore((state) => state.view.arrangement);
  const choose = (kind: ArrangementKind): void => {
    const state = store.getState();
    if (kind !== 'rings') return state.arrange(kind);
    const selected = state.selected.flatMap((element) => (element.kind === 'node' ? [element.id] : []))[0];
    const cards = selectScene(state)?.nodes.filter((node) => node.kind === 'node') ?? [];
    const centre = state.view.focus?.id ?? cards.find(({ id }) => id === selected)?.id;
    const key = cards.find((node) => node.key) ?? cards.toSorted((one, other) => other.claims - one.claims)[0];
    const id = centre ?? key?.id;
    if (id !== undefined) state.arrangeRings(id);
  };
  const Icon = icons[chosen];
  return (
    <LazyMenu
      label={`${shell.arrangement.label}: ${shell.arrangement.kinds[chosen]}`}
      text={shell.arrangement.kinds[chosen]}
      icon={<Icon size={16} aria-hidden />}
      items={arrangements.map((kind) => {
        const Kind = icons[kind];
        return {
          id: kind,
          label: shell.arrangement.kinds[kind],
          note: shell.arrangement.notes[kind],
          icon: <Kind size={18} aria-hidden />,
          checked: kind === chosen,
          onSelect: () => choose(kind),
        };
      })}
    />
  );
};
