import type { ReactElement } from 'react';
import { LanguageProvider } from '#i18n/LanguageProvider.tsx';
import { messagesIn } from '#i18n/messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { StoreProvider, useStore } from '#store/StoreProvider.tsx';
import { OverlayProvider } from '#ui/overlays/OverlayProvider.tsx';
import { Screen } from './Screen.tsx';
import type { Opening } from './start-sync.ts';

const InLanguage = (opening: Opening): ReactElement => {
  const language = useStore((state) => state.language);
  return (
    <LanguageProvider language={language}>
      <OverlayProvider notesLabel={messagesIn(language).shell.actions.notes}>
        <Screen {...opening} />
      </OverlayProvider>
    </LanguageProvider>
  );
};

type AppProps = { readonly store: EntenteStore; readonly opening: Opening };

export const App = ({ store, opening }: AppProps): ReactElement => (
  <StoreProvider store={store}>
    <InLanguage {...opening} />
  </StoreProvider>
);
