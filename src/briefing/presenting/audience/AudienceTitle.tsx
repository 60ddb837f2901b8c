import { Grid2x2, Maximize, NotebookText, ScreenShare, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { classNames } from '#ui/class-names.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import type { PresentingAct } from '#briefing/presenting/acts/presenting-keys.ts';
import { useSecondDisplay } from '#briefing/presenting/display/use-second-display.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './audience.module.css';

type AudienceTitleProps = {
  /** The mouse moved a moment ago: tools show. */
  readonly awake: boolean;
  readonly onAct: (act: PresentingAct) => void;
};

const tools = [
  { act: 'notes', keys: 'S', Icon: NotebookText },
  { act: 'display', keys: 'D', Icon: ScreenShare },
  { act: 'grid', keys: 'G', Icon: Grid2x2 },
  { act: 'fullScreen', keys: 'F', Icon: Maximize },
  { act: 'end', keys: 'Q', Icon: X },
] as const;

/** What the step finds, over its picture; the tools show when the mouse moves or the keyboard reaches them. */
export const AudienceTitle = ({ awake, onAct }: AudienceTitleProps): ReactElement => {
  const language = useLanguage();
  const { presenting: words } = useLaterMessages();
  const presented = usePresented();
  const hasSecond = useSecondDisplay();
  const offered = tools.filter(({ act }) => act !== 'display' || hasSecond);
  const marking = useStore((state) => state.briefing.marking);
  return (
    <header className={classNames(styles['bar'], presented?.shared.large === true && styles['large'])}>
      {marking === undefined ? null : (
        <p className={styles['marking']} dir="auto">
          {textIn(marking, language)}
        </p>
      )}
      {/* A step of words alone has them in its middle. */}
      <h1 className={presented?.step?.kind === 'title' ? styles['told'] : styles['title']} dir="auto">
        {presented?.step ? textIn(presented.step.title, language) : words.noSteps}
      </h1>
      <div className={styles['tools']} data-awake={awake}>
        {offered.map(({ act, keys, Icon }) => (
          <IconButton key={act} label={words.acts[act]} keys={keys} onClick={() => onAct(act)}>
            <Icon size={22} aria-hidden />
          </IconButton>
        ))}
      </div>
    </header>
  );
};
