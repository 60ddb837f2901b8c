import { Download, RotateCcw, Upload } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { writePreferences } from '#core/formats/preferences-file.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { chooseFile } from '#ui/files/choose-file.ts';
import { saveFile } from '#ui/files/save-file.ts';
import { Outcome } from './Outcome.tsx';
import { preferencesIn, resetPreferences, takePreferences, type Taken } from './take-preferences.ts';
import styles from './carry.module.css';

/** Preferences as a file, out and in, and the way back to the usual ones. */
export const CarryPreferences = (): ReactElement => {
  const store = useStoreApi();
  const { preferences: words } = useLaterMessages();
  const [taken, setTaken] = useState<Taken | null>(null);
  const write = (): void =>
    saveFile(words.fileName, new Blob([writePreferences(preferencesIn(store))], { type: 'application/json' }));
  const read = (): void => chooseFile((file) => void takePreferences(store, file).then(setTaken));
  return (
    <section className={styles['carry']}>
      <div className={styles['buttons']}>
        <Button onClick={write}>
          <Download size={16} aria-hidden />
          {words.write}
        </Button>
        <Button onClick={read}>
          <Upload size={16} aria-hidden />
          {words.read}
        </Button>
        <Button look="quiet" onClick={() => setTaken(resetPreferences(store))}>
          <RotateCcw size={16} aria-hidden />
          {words.reset}
        </Button>
      </div>
      <Outcome
        taken={taken}
        onUndo={(before) => {
          store.getState().prefer(before);
          setTaken(null);
        }}
      />
    </section>
  );
};
