import { useState, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import type { Loading } from '#store/state.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Message } from './Message.tsx';

type ReadingFailedProps = {
  readonly loading: Extract<Loading, { readonly phase: 'failed' }>;
  readonly onChooseFile: () => void;
  readonly onOpenSample: () => void;
};

/** Why there is no document, and two ways to one; with a document open before, also the way back to it. */
export const ReadingFailed = ({ loading, onChooseFile, onOpenSample }: ReadingFailedProps): ReactElement | null => {
  const { states } = useMessages();
  const hasDocument = useStore((state) => state.document !== null);
  const [dismissed, setDismissed] = useState<Loading | null>(null);
  if (dismissed === loading) return null;
  return (
    <Message
      urgent
      over={hasDocument}
      title={states.failedTitle}
      actions={
        <>
          <Button look="primary" onClick={onChooseFile}>
            {states.chooseFile}
          </Button>
          <Button onClick={onOpenSample}>{states.openSample}</Button>
          {hasDocument ? <Button onClick={() => setDismissed(loading)}>{states.keepOpen}</Button> : null}
        </>
      }
    >
      {states.failed(loading.name, loading.cause)}
    </Message>
  );
};
