import type { ReactElement } from 'react';
import { LanguageProvider } from '#i18n/LanguageProvider.tsx';
import type { EntenteStore } from '#store/create-store.ts';
import { StoreProvider, useStore } from '#store/StoreProvider.tsx';
import { Notes } from '#ui/overlays/Notes.tsx';
import { liveRegion, tooltips } from './panels/later.ts';
import { Screen } from './Screen.tsx';
import type { Opening } from './start-sync.ts';

const InLanguage = (opening: Opening): ReactElement => {
  const language = useStore((state) => state.language);
  const isOpen = useStore((state) => state.viewport !== null || state.loading.phase === 'failed');
  return (
    <LanguageProvider language={language}>
      <Screen {...opening} />
      <Notes />
      {isOpen ? <tooltips.Component /> : null}
      {isOpen ? <liveRegion.Component /> : null}
    </LanguageProvider>
  );
};

type AppProps = { readonly store: EntenteStore; readonly opening: Opening };

export const App = ({ store, opening }: AppProps): ReactElement => (
  <StoreProvider store={store}>
    <InLanguage {...opening} />
  </StoreProvider>
);
