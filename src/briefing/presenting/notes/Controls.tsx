import { ChevronLeft, ChevronRight, Square, Wand } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PresentingAct } from '#briefing/presenting/acts/presenting-keys.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './notes.module.css';

type ControlsProps = {
  readonly onAct: (act: PresentingAct) => void;
  /** Both windows stand on one screen, so that the audience may see the notes. */
  readonly sameScreen: boolean;
};

const acts = [
  { act: 'previous', Icon: ChevronLeft },
  { act: 'next', Icon: ChevronRight },
  { act: 'black', Icon: Square },
  { act: 'large', Icon: Wand },
] as const;

/** What drives the audience's window from here, and whether it is heard. */
export const Controls = ({ onAct, sameScreen }: ControlsProps): ReactElement => {
  const { presenting: words } = useLaterMessages();
  const shared = usePresented()?.shared;
  const link = useStore((state) => state.link);
  return (
    <footer className={styles['controls']}>
      {acts.map(({ act, Icon }) => (
        <Button
          key={act}
          look={act === 'next' ? 'primary' : 'outline'}
          {...(act === 'black' && { 'aria-pressed': shared?.shade === 'black' })}
          {...(act === 'large' && { 'aria-pressed': shared?.large === true })}
          onClick={() => onAct(act)}
        >
          <Icon size={18} aria-hidden />
          {words.acts[act]}
        </Button>
      ))}
      <p className={styles['link']} data-link={link} role="status">
        {words.notes[link]}
      </p>
      {sameScreen && link === 'connected' ? <p className={styles['warning']}>{words.notes.sameScreen}</p> : null}
    </footer>
  );
};
