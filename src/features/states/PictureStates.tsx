import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Message } from './Message.tsx';
import { pictureState } from './picture-state.ts';
import styles from './states.module.css';

type PictureStatesProps = { readonly onChooseFile: () => void; readonly onOpenSample: () => void };

/** What lies over the picture while there is none, or while something is to be known of it. */
export const PictureStates = ({ onChooseFile, onOpenSample }: PictureStatesProps): ReactElement | null => {
  const { states } = useMessages();
  const state = useStore(pictureState);
  const loading = useStore((each) => each.loading);
  const scene = useStore(selectScene);
  const repack = useStore((each) => each.repack);
  switch (state) {
    case 'none':
      return null;
    case 'reading':
      return (
        <p className={styles['late']} role="status">
          {states.reading(loading.phase === 'reading' ? loading.name : '')}
        </p>
      );
    case 'failed':
      return loading.phase === 'failed' ? (
        <Message
          urgent
          title={states.failedTitle}
          actions={
            <>
              <Button look="primary" onClick={onChooseFile}>
                {states.chooseFile}
              </Button>
              <Button onClick={onOpenSample}>{states.openSample}</Button>
            </>
          }
        >
          {states.failed(loading.name, loading.cause)}
        </Message>
      ) : null;
    case 'empty':
      return (
        <Message
          title={states.empty}
          actions={
            <Button look="primary" onClick={onChooseFile}>
              {states.openFile}
            </Button>
          }
        >
          {states.emptyText}
        </Message>
      );
    case 'arranging':
      return (
        <p className={styles['late']} role="status">
          {states.arranging}
        </p>
      );
    case 'arranging-failed':
      return (
        <Message
          urgent
          title={states.arrangingFailed}
          actions={
            <Button look="primary" onClick={repack}>
              {states.tryAgain}
            </Button>
          }
        />
      );
    case 'groups':
      return (
        <p className={styles['notice']} role="status">
          <b>{states.groups}</b> {states.groupsText(scene?.total ?? 0)}
        </p>
      );
  }
};
