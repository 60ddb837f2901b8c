import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { nudge, putDown, takeBack } from '#app/keys/answer-moving.ts';
import { targetName } from '#app/palette/target/target-name.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './MoveHint.module.css';

const ways = [
  { way: 'left', key: 'ArrowLeft', Icon: ArrowLeft },
  { way: 'up', key: 'ArrowUp', Icon: ArrowUp },
  { way: 'down', key: 'ArrowDown', Icon: ArrowDown },
  { way: 'right', key: 'ArrowRight', Icon: ArrowRight },
] as const;

/** Over the picture while cards are moved without dragging: what moves them, by key and by button, and how it ends. */
export const MoveHint = (): ReactElement | null => {
  const store = useStoreApi();
  const words = wordsIn(useLanguage());
  const moving = useStore((state) => state.moving);
  const [first] = moving?.ids ?? [];
  if (first === undefined) return null;
  const name = targetName(store.getState(), { kind: 'node', id: first }, words);
  return (
    <div className={styles['hint']} role="group" aria-label={words.moving.label}>
      <p role="status">{words.moving.hint(name)}</p>
      <div className={styles['buttons']}>
        {ways.map(({ way, key, Icon }) => (
          <IconButton key={way} label={words.moving[way]} onClick={(event) => nudge(store, key, event.shiftKey)}>
            <Icon size={20} aria-hidden />
          </IconButton>
        ))}
        <Button look="primary" onClick={() => putDown(store)}>
          {words.moving.put}
        </Button>
        <Button onClick={() => takeBack(store)}>{words.moving.cancel}</Button>
      </div>
    </div>
  );
};
