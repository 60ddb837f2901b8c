import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Checkbox } from '#ui/fields/Checkbox.tsx';
import styles from './preferences.module.css';

type SwitchProps = {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
};

const Switch = ({ label, note, checked, onToggle }: SwitchProps): ReactElement => (
  <label className={styles['switch']}>
    <Checkbox state={checked ? 'all' : 'none'} onToggle={onToggle} />
    <span className={styles['switchWords']}>
      {label}
      <span className={styles['note']}>{note}</span>
    </span>
  </label>
);

/** What is either on or off. */
export const Switches = (): ReactElement => {
  const { preferences: words } = useLaterMessages();
  const letterKeys = useStore((state) => state.letterKeys);
  const hint = useStore((state) => state.hint);
  const prefer = useStore((state) => state.prefer);
  return (
    <>
      <Switch
        label={words.letterKeys}
        note={words.letterKeysNote}
        checked={letterKeys}
        onToggle={() => prefer({ letterKeys: !letterKeys })}
      />
      <Switch label={words.hint} note={words.hintNote} checked={hint} onToggle={() => prefer({ hint: !hint })} />
    </>
  );
};
