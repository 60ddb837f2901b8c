import { Search, X } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { Combobox } from '#ui/overlays/Combobox.tsx';
import { TopDialog } from '#ui/overlays/TopDialog.tsx';
import { useSettled } from '#features/search/model/use-settled.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { selectDocument } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { Command } from '#app/commands/command.ts';
import { usePaletteOptions } from './model/use-palette-options.tsx';
import { usePerform } from './model/use-perform.ts';
import styles from './palette.module.css';

/** Every command by its name, and every item: what is typed finds both. */
export const Palette = (): ReactElement => {
  const close = useStore((state) => state.closeOverlay);
  const document = useStore(selectDocument);
  const picking = useStore((state) => state.picking);
  const [query, setQuery] = useState('');
  const [asking, setAsking] = useState<Command | null>(null);
  const next = useRef<(() => void) | null>(null);
  const perform = usePerform({
    later: (act) => {
      next.current = act;
      close();
    },
    ask: (command) => {
      setAsking(command);
      setQuery('');
    },
  });
  const { groups, choices, count, words } = usePaletteOptions(query, asking);
  const { palette, shell } = words;
  const wantsItem = asking !== null || picking !== null;
  const question =
    picking !== null && document !== null
      ? palette.pathEnd(nodeName(document, picking, words.language))
      : asking !== null
        ? palette.askItem(asking.label(words))
        : null;
  const isNothing = query.trim() !== '' && count === 0;
  const said = useSettled(isNothing ? palette.nothing(query.trim()) : query.trim() === '' ? '' : palette.count(count));
  return (
    <TopDialog title={palette.title} onClose={close} onClosed={() => next.current?.()}>
      <Combobox
        label={question ?? palette.label}
        placeholder={wantsItem ? palette.placeholderItem : palette.placeholder}
        listLabel={palette.list}
        value={query}
        groups={groups}
        before={<Search size={18} aria-hidden className={styles['icon']} />}
        after={
          <IconButton label={shell.actions.close} onClick={close}>
            <X size={18} aria-hidden />
          </IconButton>
        }
        onType={setQuery}
        onReach={() => {}}
        onChoose={(id) => {
          const choice = choices.get(id);
          if (choice !== undefined) perform(choice, asking);
        }}
        onEscape={close}
      >
        <div className={styles['state']}>
          <p>{isNothing ? palette.nothing(query.trim()) : (question ?? palette.hint)}</p>
          <p role="status" className={styles['said']}>
            {said}
          </p>
        </div>
      </Combobox>
    </TopDialog>
  );
};
