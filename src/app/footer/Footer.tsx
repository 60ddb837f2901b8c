import { GalleryHorizontalEnd, Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { selectRendering } from '#store/selectors.ts';
import { useHistory } from '#store/memory/history.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { chips, firstHint, pictureTools } from '#app/panels/later.ts';
import { isPlain } from './is-plain.ts';
import styles from './footer.module.css';

/** How to read the picture, what of it is looked at, and what can be taken back. */
export const Footer = (): ReactElement => {
  const { shell } = useMessages();
  const drawn = useStore((state) => selectRendering(state) === 'picture');
  const { undoable, redoable, undo, redo } = useHistory();
  const plain = useStore(isPlain);
  const first = useStore((state) => state.hint);
  const stands = useStore((state) => state.viewport !== null);
  const stripOpen = useStore((state) => state.stripOpen);
  const toggleStrip = useStore((state) => state.toggleStrip);
  return (
    <footer className={styles['footer']}>
      <div className={styles['looking']}>
        {plain ? null : <chips.Component />}
        {plain && drawn && !first ? <p className={styles['hint']}>{shell.hint.join(' · ')}</p> : null}
        {plain && drawn && first && stands ? <firstHint.Component /> : null}
      </div>
      <div className={styles['tools']}>
        <IconButton small label={shell.undo(undoable)} keys="Ctrl Z" disabled={undoable === null} onClick={undo}>
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton small label={shell.redo(redoable)} keys="Ctrl ⇧ Z" disabled={redoable === null} onClick={redo}>
          <Redo2 size={16} aria-hidden />
        </IconButton>
        {drawn && stands ? <pictureTools.Component /> : null}
        <Button
          look="quiet"
          className={styles['briefing']}
          aria-label={shell.actions.briefing}
          aria-expanded={stripOpen}
          onClick={toggleStrip}
        >
          <GalleryHorizontalEnd size={16} aria-hidden />
          <span>{shell.actions.briefing}</span>
        </Button>
      </div>
    </footer>
  );
};
