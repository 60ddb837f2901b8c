import type { ReactElement } from 'react';
import type { Scene } from '#core/graph/scene.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Arranging } from './Arranging.tsx';
import { Message } from './Message.tsx';
import { pictureState } from './picture-state.ts';
import { ReadingFailed } from './ReadingFailed.tsx';
import styles from './states.module.css';

type PictureStatesProps = { readonly onChooseFile: () => void; readonly onOpenSample: () => void };

const Late = ({ children }: { readonly children: string }): ReactElement => (
  <p className={styles['late']} role="status">
    {children}
  </p>
);

const leftOut = ({ lines, linesLeftOut }: Scene, states: Messages['states']): string =>
  linesLeftOut === 0 ? '' : states.strongestLines(lines.length, lines.length + linesLeftOut);

/** What lies over the picture while there is none, or while something is to be known of it. */
export const PictureStates = ({ onChooseFile, onOpenSample }: PictureStatesProps): ReactElement | null => {
  const { states } = useMessages();
  const state = useStore(pictureState);
  const loading = useStore((each) => each.loading);
  const scene = useStore(selectScene);
  const repack = useStore((each) => each.repack);
  const name = loading.phase === 'reading' ? loading.name : '';
  switch (state) {
    case 'none':
      return null;
    case 'reading':
      return <Late>{states.reading(name)}</Late>;
    case 'failed':
      return loading.phase === 'failed' ? (
        <ReadingFailed loading={loading} onChooseFile={onChooseFile} onOpenSample={onOpenSample} />
      ) : null;
    case 'empty':
      return (
        <Message title={states.empty} actions={<Button onClick={onChooseFile}>{states.openFile}</Button>}>
          {states.emptyText}
        </Message>
      );
    case 'arranging':
      return <Arranging />;
    case 'arranging-failed':
      return (
        <Message urgent title={states.arrangingFailed} actions={<Button onClick={repack}>{states.tryAgain}</Button>} />
      );
    case 'groups':
      return (
        <p className={styles['notice']} role="status">
          <b>{states.groups}</b> {states.groupsText(scene?.total ?? 0)} {scene === null ? null : leftOut(scene, states)}
        </p>
      );
  }
};
