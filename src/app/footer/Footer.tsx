import { Maximize, Minus, Plus, Redo2, SquareDashedMousePointer, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { isFiltered } from '#core/view/view.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useHistory } from '#store/history.ts';
import type { State } from '#store/state.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { chips } from '#app/panels/later.ts';
import { ArrangementMenu } from './ArrangementMenu.tsx';
import { Repack } from './Repack.tsx';
import styles from './footer.module.css';

/** One press of zoom in or out. */
const zoomStep = 1.25;

/** Nothing is held back, retold or set in the light: there is nothing to say of how the picture is looked at. */
const isPlain = ({ view }: State): boolean => {
  const { lens, hidden, focus, path, split, packed, size } = view;
  const lists = [hidden, split].every((list) => list.length === 0);
  const none = [focus, path, packed, size].every((part) => part === null);
  return lens === 'everyone' && lists && none && !isFiltered(view.filters);
};

/** How to read the picture, and the tools that move it. */
export const Footer = (): ReactElement => {
  const language = useLanguage();
  const { shell } = useMessages();
  const zoom = useStore((state) => state.viewport?.zoom ?? null);
  const fit = useStore((state) => state.fit);
  const zoomBy = useStore((state) => state.zoomBy);
  const boxing = useStore((state) => state.boxing);
  const selectByBox = useStore((state) => state.selectByBox);
  const { undoable, redoable, undo, redo } = useHistory();
  const plain = useStore(isPlain);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <footer className={styles['footer']}>
      <div className={styles['looking']}>
        {plain ? <p className={styles['hint']}>{shell.hint.join(' · ')}</p> : <chips.Component />}
      </div>
      <div className={styles['tools']}>
        <IconButton small label={shell.undo(undoable)} keys="Ctrl Z" disabled={undoable === null} onClick={undo}>
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton small label={shell.redo(redoable)} keys="Ctrl ⇧ Z" disabled={redoable === null} onClick={redo}>
          <Redo2 size={16} aria-hidden />
        </IconButton>
        <ArrangementMenu />
        <Repack />
        <IconButton small label={shell.actions.box} aria-pressed={boxing} onClick={() => selectByBox(!boxing)}>
          <SquareDashedMousePointer size={16} aria-hidden />
        </IconButton>
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
