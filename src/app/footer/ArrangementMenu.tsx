import { CalendarRange, CircleDot, Columns3, Rows3, Waypoints } from 'lucide-react';
import type { ReactElement } from 'react';
import { CommandMenuButton } from '#app/palette/menus/CommandMenuButton.tsx';
import type { ArrangementKind } from '#core/view/view.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';

const icons: { readonly [K in ArrangementKind]: typeof Columns3 } = {
  lanes: Columns3,
  rings: CircleDot,
  layers: Rows3,
  timeline: CalendarRange,
  free: Waypoints,
};

/** How the cards stand. */
export const ArrangementMenu = (): ReactElement => {
  const { shell } = useMessages();
  const chosen = useStore((state) => state.view.arrangement);
  const Icon = icons[chosen];
  return (
    <CommandMenuButton
      label={`${shell.arrangement.label}: ${shell.arrangement.kinds[chosen]}`}
      text={shell.arrangement.kinds[chosen]}
      icon={<Icon size={16} aria-hidden />}
      commands={['arrange-lanes', 'arrange-rings', 'arrange-layers', 'arrange-timeline', 'arrange-free']}
    />
  );
};
