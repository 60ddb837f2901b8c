import type { ReactElement } from 'react';
import { preferenceValues } from '#core/formats/preferences.ts';
import { languages } from '#i18n/learn-language.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Choice } from '#ui/buttons/Choice.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { CarryPreferences } from './carry/CarryPreferences.tsx';
import { Preference } from './Preference.tsx';
import { Switches } from './Switches.tsx';
import { ThemePreview } from './ThemePreview.tsx';
import styles from './preferences.module.css';

/** Everything that a person can prefer, beside the picture that it changes. */
export const PreferencesDialog = (): ReactElement => {
  const language = useLanguage();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const { shell } = useMessages();
  const { preferences: words } = useLaterMessages();
  const theme = useStore((state) => state.theme);
  const textSize = useStore((state) => state.textSize);
  const motion = useStore((state) => state.motion);
  const chooseLanguage = useStore((state) => state.chooseLanguage);
  const prefer = useStore((state) => state.prefer);
  const closePage = useStore((state) => state.closePage);
  return (
    <Dialog
      look="side"
      title={words.title}
      description={words.description}
      closeLabel={words.close}
      onClose={closePage}
    >
      <Preference title={shell.language}>
        <Choice
          label={shell.language}
          chosen={languages.find(({ tag }) => tag === language)?.tag ?? 'en'}
          options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
          onChoose={chooseLanguage}
        />
      </Preference>
      <Preference title={words.theme}>
        <Choice
          label={words.theme}
          look="tiles"
          chosen={theme}
          options={preferenceValues.theme.map((value) => ({
            value,
            label: shell.theme[value],
            figure: <ThemePreview theme={value} />,
          }))}
          onChoose={(value) => prefer({ theme: value })}
        />
      </Preference>
      <Preference title={words.textSize} note={words.textSizeNote}>
        <Choice
          label={words.textSize}
          chosen={textSize}
          options={preferenceValues.textSize.map((value) => ({
            value,
            label: percent.format(value / 100),
            figure: (
              <span aria-hidden className={styles['letters']} data-size={value}>
                Aa
              </span>
            ),
          }))}
          onChoose={(value) => prefer({ textSize: value })}
        />
      </Preference>
      <Preference title={words.motion} note={words.motionNote}>
        <Choice
          label={words.motion}
          chosen={motion}
          options={preferenceValues.motion.map((value) => ({ value, label: words.motions[value] }))}
          onChoose={(value) => prefer({ motion: value })}
        />
      </Preference>
      <Preference title={words.more}>
        <Switches />
      </Preference>
      <CarryPreferences />
    </Dialog>
  );
};
