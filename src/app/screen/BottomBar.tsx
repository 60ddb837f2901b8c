import type { ReactElement } from 'react';
import { Footer } from '#app/footer/Footer.tsx';
import { audienceCaption } from '#app/projector/presenting/later.ts';
import { ProjectorCaption } from '#app/projector/ProjectorCaption.tsx';
import { useStore } from '#store/StoreProvider.tsx';

/** Under the picture: the tools of a desk, or what is said to a room. */
export const BottomBar = (): ReactElement => {
  const isDesk = useStore((state) => state.display === 'desk');
  const isPresented = useStore((state) => state.presenting !== null);
  if (isPresented) return <audienceCaption.Component />;
  return isDesk ? <Footer /> : <ProjectorCaption />;
};
