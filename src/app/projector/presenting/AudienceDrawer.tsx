import type { CSSProperties, ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Details } from '#app/panels/Details.tsx';
import { reader } from '#app/panels/later.ts';
import styles from './presenting.module.css';

/** Letters of 24 pixels on a screen of 720 lines, where they are 16 at a desk; fewer where it is narrow. */
const grown = ({ innerWidth, innerHeight }: Window): number =>
  (24 / 16) * Math.min(innerHeight / 720, innerWidth / 640);

/** What was pressed, and the text that says so, over the end of the picture, large enough for the room. */
export const AudienceDrawer = (): ReactElement | null => {
  const { presenting: words } = useLaterMessages();
  const isOpen = useStore((state) => (state.presenting?.shared.drawer ?? null) !== null);
  const reading = useStore((state) => state.reader !== null);
  if (!isOpen) return null;
  const style: CSSProperties = { zoom: grown(window) };
  return (
    <aside className={styles['drawer']} aria-label={words.details}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by keyboard. */}
      <div className={styles['scroll']} style={style} tabIndex={0} role="group" aria-label={words.details}>
        {reading ? <reader.Component /> : <Details />}
      </div>
    </aside>
  );
};
