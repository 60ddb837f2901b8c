import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './banner.module.css';

type BannerProps = {
  readonly icon: LucideIcon;
  readonly text: ReactNode;
  /** What can be done about it, and last what puts it away. */
  readonly children?: ReactNode;
};

/** One line over the picture that tells what is not as it should be. */
export const Banner = ({ icon: Icon, text, children }: BannerProps): ReactElement => (
  <div className={styles['banner']} role="status">
    <Icon className={styles['icon']} size={16} aria-hidden />
    <span className={styles['text']}>{text}</span>
    {children}
  </div>
);
