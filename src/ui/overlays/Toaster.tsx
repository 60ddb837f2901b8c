import type { ReactElement } from 'react';
import { Toaster as Sonner } from 'sonner';
import styles from './overlays.module.css';

type ToasterProps = { readonly label: string };

/** Where notes about what was just done appear; announced politely. */
export const Toaster = ({ label }: ToasterProps): ReactElement => (
  <Sonner
    position="bottom-center"
    containerAriaLabel={label}
    toastOptions={{ unstyled: true, classNames: { toast: styles['toast'] ?? '' } }}
  />
);
