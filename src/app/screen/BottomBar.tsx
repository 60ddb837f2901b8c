import type { CSSProperties, ReactElement } from 'react';
import { Footer } from '#app/footer/Footer.tsx';
import type { Panels } from '#app/panels/use-panels.ts';
import { audienceCaption } from '#app/projector/presenting/later.ts';
import { projectorCaption } from '#app/projector/later.ts';
import { selectRendering } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { coverOf, mostBeside } from './cover-of.ts';
import { laneBar, phoneBar } from './phone/later.tsx';
import styles from './screen.module.css';

type BottomBarProps = { readonly panels: Panels };

/** The tools of a desk, where no sheet covers them; under a sheet room is kept, so that the picture ends where it begins. */
const Tools = ({ panels }: BottomBarProps): ReactElement => {
  const isPhone = useStore((state) => state.room === 'phone');
  const isDrawn = useStore((state) => selectRendering(state) === 'picture');
  const stripOpen = useStore((state) => state.stripOpen);
  const cover = useStore((state) => coverOf(state, panels));
  const style: CSSProperties & { readonly '--sheet': string } = { '--sheet': `${Math.min(cover, mostBeside)}dvh` };
  const isUnder = cover > 0 && !panels.page;
  return (
    <>
      {isPhone && isDrawn && !stripOpen && cover < mostBeside ? <laneBar.Component /> : null}
      {isUnder ? <div className={styles['under']} style={style} /> : null}
      {isUnder ? null : isPhone ? <phoneBar.Component panels={panels} /> : <Footer />}
    </>
  );
};

/** Under the picture: the tools of a desk, or what is said to a room. */
export const BottomBar = ({ panels }: BottomBarProps): ReactElement => {
  const isDesk = useStore((state) => state.display === 'desk');
  const isPresented = useStore((state) => state.presenting !== null);
  if (isPresented) return <audienceCaption.Component />;
  return isDesk ? <Tools panels={panels} /> : <projectorCaption.Component />;
};
