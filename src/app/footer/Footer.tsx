import { Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useHistory } from '#store/history.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './footer.module.css';

/** One press of zoom in or out. */
const zoomStep = 1.25;

/** How to read the picture, and the tools that move it. */
export const Footer = (): ReactElement => {
  const language = useLanguage();
  const { shell } = useMessages();
  const zoom = useStore((state) => state.viewport?.zoom ?? null);
  const fit = useStore((state) => state.fit);
  const zoomBy = useStore((state) => state.zoomBy);
  const repack = useStore((state) => state.repack);
  const { undoable, redoable, undo, redo } = useHistory();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <footer className={styles['footer']}>
      <p className={styles['hint']}>{shell.hint.join(' · ')}</p>
      <div className={styles['tools']}>
        <IconButton small label={shell.actions.undo} keys="Ctrl Z" disabled={undoable === null} onClick={undo}>
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton small label={shell.actions.redo} keys="Ctrl ⇧ Z" disabled={redoable === null} onClick={redo}>
          <Redo2 size={16} aria-hidden />
        </IconButton>
        <Button look="quiet" className={styles['repack']} onClick={repack}>
          {shell.actions.repack}
        </Button>
        <IconButton small label={shell.actions.zoomOut} keys="−" onClick={() => zoomBy(1 / zoomStep)}>
          <Minus size={16} aria-hidden />
        </IconButton>
        <span className={styles['zoom']}>{zoom === null ? '' : percent.format(zoom)}</span>
        <IconButton small label={shell.actions.zoomIn} keys="+" onClick={() => zoomBy(zoomStep)}>
          <Plus size={16} aria-hidden />
        </IconButton>
        <IconButton small label={shell.actions.fit} keys="0" onClick={fit}>
          <Maximize size={16} aria-hidden />
        </IconButton>
      </div>
    </footer>
  );
};
