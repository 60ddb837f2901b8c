import { PanelLeft, PanelRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { selectRendering, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { Panels } from '#app/panels/use-panels.ts';
import { SearchBox } from '#features/search/SearchBox.tsx';
import { trail } from '#app/panels/later.ts';
import { documentSummary } from './document-summary.ts';
import { HelpMenu } from './HelpMenu.tsx';
import { PresentButton } from './PresentButton.tsx';
import { RenderingChoice } from './RenderingChoice.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './header.module.css';

type HeaderProps = { readonly panels: Panels };

/** What is open, in a title and a sentence, and what can be done with the whole. */
export const Header = ({ panels }: HeaderProps): ReactElement => {
  const language = useLanguage();
  const messages = useMessages();
  const { actions } = messages.shell;
  const document = useStore((state) => state.document);
  const scene = useStore(selectScene);
  const as = useStore(selectRendering);
  const wandered = useStore((state) => state.trail.length > 0);
  return (
    <header className={styles['header']}>
      <IconButton
        label={actions.legend}
        aria-expanded={panels.legend}
        aria-controls="legend"
        className={styles['toggle']}
        onClick={panels.toggleLegend}
      >
        <PanelLeft size={20} aria-hidden />
      </IconButton>
      <p className={styles['product']}>{messages.shell.product}</p>
      <div className={styles['about']}>
        <h1 className={styles['title']} dir="auto">
          {document === null ? messages.shell.product : textIn(document.meta.title, language)}
        </h1>
        {wandered ? (
          <trail.Component />
        ) : (
          <p className={styles['summary']} data-summary>
            {document === null || scene === null
              ? messages.shell.tagline
              : documentSummary(document, as === 'picture' ? scene : null, messages, language)}
          </p>
        )}
      </div>
      {document === null ? null : <RenderingChoice />}
      {document === null ? null : <SearchBox />}
      <div className={styles['tools']}>
        <div className={styles['roomy']}>
          <LanguageSwitch />
          <PresentButton />
          <HelpMenu />
        </div>
        <MoreMenu />
        <IconButton
          label={actions.details}
          aria-expanded={panels.details}
          aria-controls="details"
          className={styles['toggle']}
          onClick={panels.toggleDetails}
        >
          <PanelRight size={20} aria-hidden />
        </IconButton>
      </div>
    </header>
  );
};
