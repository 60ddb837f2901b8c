import type { ReactElement } from 'react';
import { handoutLayouts } from '#exporters/paper/handout-style.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { ChoiceField, TextField } from './Field.tsx';
import type { Settings } from './hand-out-parts.ts';
import styles from './hand-out.module.css';

type SettingsFormProps = {
  readonly settings: Settings;
  /** Steps of the briefing; none where there is none, or only hidden ones. */
  readonly steps: number;
  readonly hasPicture: boolean;
  readonly onChange: (settings: Settings) => void;
  readonly onMarked: () => void;
};

/** What is handed out, and how its pages are to be. */
export const SettingsForm = ({ settings, steps, hasPicture, onChange, onMarked }: SettingsFormProps): ReactElement => {
  const { handOut: words } = useLaterMessages();
  const { subjects } = words;
  return (
    <div className={styles['form']}>
      {steps > 0 && hasPicture ? (
        <ChoiceField
          label={words.subject}
          chosen={settings.subject}
          names={[
            ['briefing', subjects.briefing(steps)],
            ['picture', subjects.picture],
          ]}
          onChoose={(subject) => onChange({ ...settings, subject })}
        />
      ) : null}
      <TextField label={words.heading} value={settings.title} onChange={(title) => onChange({ ...settings, title })} />
      <TextField
        label={words.marking}
        value={settings.marking}
        note={words.markingNote}
        onChange={(marking) => onChange({ ...settings, marking })}
        onBlur={onMarked}
      />
      <div className={styles['pair']}>
        <ChoiceField
          label={words.paper}
          chosen={settings.paper}
          names={[
            ['A4', words.papers.A4],
            ['Letter', words.papers.Letter],
          ]}
          onChoose={(paper) => onChange({ ...settings, paper })}
        />
        <ChoiceField
          label={words.aspect}
          chosen={settings.aspect}
          names={[
            ['16:9', words.aspects['16:9']],
            ['4:3', words.aspects['4:3']],
          ]}
          onChoose={(aspect) => onChange({ ...settings, aspect })}
        />
      </div>
      {settings.subject === 'briefing' ? (
        <ChoiceField
          label={words.layout}
          chosen={settings.layout}
          names={handoutLayouts.map((layout) => [layout, words.layouts[layout]] as const)}
          onChoose={(layout) => onChange({ ...settings, layout })}
        />
      ) : null}
    </div>
  );
};
