import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { RefusedText } from '#ui/overlays/RefusedText.tsx';

/** What the browser did not let a command copy. */
export const Uncopied = ({ text }: { readonly text: string }): ReactElement => {
  const { claims, shell } = useMessages();
  const { palette } = useLaterMessages();
  const close = useStore((state) => state.closeOverlay);
  return (
    <RefusedText
      title={palette.uncopied}
      refused={claims.copyRefused}
      close={shell.actions.close}
      text={text}
      onClose={close}
    />
  );
};
