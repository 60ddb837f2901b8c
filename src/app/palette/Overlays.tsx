import type { ReactElement } from 'react';
import { KeyHelp } from '#app/keys/KeyHelp.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { ContextMenu } from './menus/ContextMenu.tsx';
import { Palette } from './Palette.tsx';
import { Uncopied } from './Uncopied.tsx';

/** What lies over the whole screen, one at a time. */
export const Overlays = (): ReactElement | null => {
  const overlay = useStore((state) => state.overlay);
  switch (overlay?.kind) {
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeyHelp />;
    case 'menu':
      return <ContextMenu key={`${overlay.at.x} ${overlay.at.y}`} target={overlay.target} at={overlay.at} />;
    case 'uncopied':
      return <Uncopied text={overlay.text} />;
    case undefined:
      return null;
  }
};
