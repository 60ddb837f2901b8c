import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './projector.module.css';

/** The title for a room, and the way back, which shows when the mouse moves or the keyboard reaches it. */
export const ProjectorTitle = ({ awake }: { readonly awake: boolean }): ReactElement => {
  const language = useLanguage();
  const { shell } = useMessages();
  const document = useStore((state) => state.document);
  const chooseDisplay = useStore((state) => state.chooseDisplay);
  const title = document?.story?.[0]?.title ?? document?.meta.title;
  return (
    <header className={styles['bar']}>
      <h1 className={styles['title']} dir="auto">
        {title === undefined ? shell.product : textIn(title, language)}
      </h1>
      <div className={styles['tools']} data-awake={awake}>
        <IconButton label={shell.actions.leaveProjector} keys="Esc" onClick={() => chooseDisplay('desk')}>
          <X size={22} aria-hidden />
        </IconButton>
      </div>
    </header>
  );
};
