import type { ReactElement } from 'react';
import { LanguageContext } from '#i18n/language-context.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';
import { StoreProvider, useStore } from '#store/StoreProvider.tsx';
import { Notes } from '#ui/overlays/Notes.tsx';
import {
  about,
  dropTarget,
  handOut,
  liveRegion,
  overlays,
  preferences,
  readingHelp,
  timings,
  tooltips,
} from '#app/panels/later.ts';
import { OpeningContext } from '#app/palette/opening-context.ts';
import { notesWindow } from '#app/projector/presenting/later.ts';
import { Screen } from './Screen.tsx';
import type { Opening } from '#app/commands/command.ts';

/** The first picture stands, or there is none to wait for. */
const pictureStandsOrNever = ({ viewport, loading, document }: State): boolean =>
  viewport !== null || loading.phase === 'failed' || (document !== null && Object.keys(document.nodes).length === 0);

const InLanguage = (opening: Opening): ReactElement => {
  const language = useStore((state) => state.language);
  const isOpen = useStore(pictureStandsOrNever);
  const isNotes = useStore((state) => state.presenting?.role === 'notes');
  const page = useStore((state) => state.page);
  const lies = useStore((state) => state.overlay !== null);
  return (
    <LanguageContext value={language}>
      {isNotes ? <notesWindow.Component {...opening} /> : <Screen {...opening} />}
      <Notes />
      {page === 'preferences' ? <preferences.Component /> : null}
      {page === 'hand-out' ? <handOut.Component {...opening} /> : null}
      {page === 'timings' ? <timings.Component /> : null}
      {page === 'about' ? <about.Component /> : null}
      {page === 'reading' ? <readingHelp.Component /> : null}
      {lies ? <overlays.Component /> : null}
      {isOpen ? <tooltips.Component /> : null}
      {isOpen ? <liveRegion.Component /> : null}
      {isOpen ? <dropTarget.Component onFile={opening.openFile} /> : null}
    </LanguageContext>
  );
};

type AppProps = { readonly store: EntenteStore; readonly opening: Opening };

export const App = ({ store, opening }: AppProps): ReactElement => (
  <StoreProvider store={store}>
    <OpeningContext value={opening}>
      <InLanguage {...opening} />
    </OpeningContext>
  </StoreProvider>
);
