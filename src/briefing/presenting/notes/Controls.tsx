import { ChevronLeft, ChevronRight, Square, Wand } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import type { PresentingAct } from '#briefing/presenting/acts/presenting-keys.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { dataVersion } from '#i18n/sentences/citations/data-version.ts';
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

/** What drives the audience's window from here, whether it is heard, and of which data it tells. */
export const Controls = ({ onAct, sameScreen }: ControlsProps): ReactElement => {
  const { presenting: words } = useLaterMessages();
  const shared = usePresented()?.shared;
  const link = useStore((state) => state.link);
  const document = useStore((state) => state.document);
  const language = useLanguage();
  const version = useMemo(() => (document === null ? '' : dataVersion(document, language)), [document, language]);
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
      {/* The same as in the corner of what is handed out, so that both are known to be of one state of the data. */}
      <p className={styles['version']}>{version}</p>
      <p className={styles['link']} data-link={link} role="status">
        {words.notes[link]}
      </p>
      {sameScreen && link === 'connected' ? <p className={styles['warning']}>{words.notes.sameScreen}</p> : null}
    </footer>
  );
};
