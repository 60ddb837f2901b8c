import { Presentation } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';

/** Shows the briefing, where there is one. */
export const PresentButton = (): ReactElement | null => {
  const store = useStoreApi();
  const { shell } = useMessages();
  const isThere = useStore(({ steps }) => steps.some(({ skip }) => skip !== true));
  const present = async (): Promise<void> => (await import('#app/commands/briefing/present.ts')).presentNow(store);
  if (!isThere) return null;
  return (
    <IconButton label={shell.actions.present} keys="P" onClick={() => void present()}>
      <Presentation size={20} aria-hidden />
    </IconButton>
  );
};
