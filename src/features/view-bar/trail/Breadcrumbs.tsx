import { ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectGraph } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { crumbsOf, startOf } from './crumbs.ts';
import styles from './trail.module.css';

/** The way to what is looked at, each step of it a way back; nothing while all is looked at. */
export const Breadcrumbs = (): ReactElement | null => {
  const language = useLanguage();
  const { trail: words } = useMessages().address;
  const graph = useStore(selectGraph);
  const trail = useStore((state) => state.trail);
  const view = useStore((state) => state.view);
  const showView = useStore((state) => state.showView);
  if (graph === null || trail.length === 0) return null;
  const crumbs = crumbsOf(trail, graph, words, language);
  return (
    <nav className={styles['trail']} aria-label={words.label}>
      <ol className={styles['crumbs']}>
        <li className={styles['crumb']}>
          <Button look="link" onClick={() => showView(startOf(view))}>
            {words.all}
          </Button>
        </li>
        {crumbs.map((crumb, place) => (
          <li key={`${place} ${crumb.text}`} className={styles['crumb']}>
            <ChevronRight className={styles['between']} size={14} aria-hidden />
            {place === crumbs.length - 1 ? (
              <span className={styles['here']} aria-current="location" dir="auto">
                {crumb.text}
              </span>
            ) : (
              <Button look="link" className={styles['step']} dir="auto" onClick={() => showView(crumb.view)}>
                {crumb.text}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
