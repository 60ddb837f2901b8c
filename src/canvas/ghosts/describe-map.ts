import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import styles from './ghosts.module.css';

export type MapDescription = { readonly tell: (language: string) => void; readonly stop: () => void };

/** Says of the picture what it is and which keys it has. */
export const describeMap = (container: HTMLElement): MapDescription => {
  const keys = document.createElement('p');
  keys.id = 'map-keys';
  keys.className = styles['spoken'] ?? '';
  container.append(keys);
  container.setAttribute('aria-describedby', keys.id);
  return {
    tell: (language) => {
      const { walking } = laterMessagesIn(language);
      keys.textContent = walking.keys;
      container.setAttribute('aria-roledescription', walking.map);
    },
    stop: () => {
      keys.remove();
      container.removeAttribute('aria-roledescription');
      container.removeAttribute('aria-describedby');
    },
  };
};
