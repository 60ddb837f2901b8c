import type { ReactElement } from 'react';
import { Header } from '#app/header/Header.tsx';
import type { Panels } from '#app/panels/use-panels.ts';
import { audienceTitle } from '#app/projector/presenting/later.ts';
import type { Conducted } from '#app/projector/conduct/use-conducting.ts';
import { projectorTitle } from '#app/projector/later.ts';
import { useAwake } from '#app/projector/use-awake.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { phoneHeader } from './phone/later.tsx';

type TopBarProps = { readonly panels: Panels; readonly conducted: Conducted };

/** Over the picture: the tools of a desk, the title for a room, or that of the step that is presented. */
export const TopBar = ({ panels, conducted }: TopBarProps): ReactElement => {
  const awake = useAwake();
  const isDesk = useStore((state) => state.display === 'desk');
  const isPresented = useStore((state) => state.presenting !== null);
  const isPhone = useStore((state) => state.room === 'phone');
  if (isPresented) return <audienceTitle.Component awake={awake} onAct={conducted.act} />;
  if (!isDesk) return <projectorTitle.Component awake={awake} />;
  return isPhone ? <phoneHeader.Component /> : <Header panels={panels} />;
};
