import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useSheetDrag } from './use-sheet-drag.ts';
import styles from './sheet.module.css';

export type SheetWords = {
  readonly handle: string;
  readonly value: (share: number) => string;
  readonly taller: string;
  readonly shorter: string;
  readonly close: string;
};

type SheetProps = {
  readonly id: string;
  /** What it is, said and shown in its head. */
  readonly label: string;
  /** Heights it rests at, per cent of the screen, rising. */
  readonly detents: readonly number[];
  readonly detent: number;
  readonly words: SheetWords;
  readonly onDetent: (detent: number) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A panel that comes up from below, over what it is about. Its head is dragged; two buttons and the arrow keys do the
 * same. It takes no focus and keeps none.
 */
export const Sheet = (props: SheetProps): ReactElement => {
  const { id, label, detents, detent, words, onDetent, onClose, children } = props;
  const place = detents.indexOf(detent);
  const [taller, shorter] = [detents[place + 1], detents[place - 1]];
  const [least = detent, most = detent] = [detents[0], detents.at(-1)];
  const { sheet, drag, wasDragged } = useSheetDrag({ detents, onDetent, onClose });

  const press = (event: KeyboardEvent): void => {
    const wished = new Map([
      ['ArrowUp', taller],
      ['ArrowDown', shorter],
      ['Home', least],
      ['End', most],
    ]).get(event.key);
    if (wished === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onDetent(wished);
  };
  const style: CSSProperties & { readonly '--share': string } = { '--share': `${detent}%` };
  return (
    <aside ref={sheet} id={id} className={styles['sheet']} aria-label={label} style={style}>
      <div className={styles['head']} {...drag}>
        <div
          role="separator"
          aria-orientation="horizontal"
          aria-label={words.handle}
          aria-valuenow={detent}
          aria-valuemin={least}
          aria-valuemax={most}
          aria-valuetext={words.value(detent)}
          aria-controls={id}
          tabIndex={0}
          className={styles['handle']}
          onKeyDown={press}
          onClick={() => (wasDragged() ? undefined : onDetent(taller ?? least))}
        />
        <span className={styles['label']}>{label}</span>
        <span className={styles['buttons']}>
          <IconButton
            label={words.shorter}
            disabled={shorter === undefined}
            onClick={() => (shorter === undefined ? undefined : onDetent(shorter))}
          >
            <ChevronDown size={20} aria-hidden />
          </IconButton>
          <IconButton
            label={words.taller}
            disabled={taller === undefined}
            onClick={() => (taller === undefined ? undefined : onDetent(taller))}
          >
            <ChevronUp size={20} aria-hidden />
          </IconButton>
          <IconButton label={words.close} onClick={onClose}>
            <X size={20} aria-hidden />
          </IconButton>
        </span>
      </div>
      {children}
    </aside>
  );
};
