import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './page.module.css';

type PageProps = {
  readonly id: string;
  readonly label: string;
  /** What the way back is called. */
  readonly back: string;
  readonly onBack: () => void;
  /** What can be done with what is read, at hand while it is scrolled. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

/** What has the whole of a small screen while it is read. The focus comes with it, and goes back to what it came from. */
export const Page = ({ id, label, back, onBack, actions, children }: PageProps): ReactElement => {
  const head = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    head.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside id={id} className={styles['page']} aria-label={label}>
      <div ref={head} className={styles['head']}>
        <IconButton label={back} onClick={onBack}>
          <ArrowLeft className={styles['arrow']} size={20} aria-hidden />
        </IconButton>
        <span className={styles['label']}>{label}</span>
      </div>
      {children}
      {actions}
    </aside>
  );
};
