import type { SystemColours } from '#core/picture/themes/as-seen.ts';
import { hexOf } from '#core/picture/themes/contrast-of.ts';
import type { EntenteStore } from '#store/create-store.ts';

type Query = Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;

export type SystemQueries = {
  /** `(forced-colors: active)` */
  readonly forced: Query;
  /** `(prefers-contrast: more)` */
  readonly strong: Query;
  /** Another scheme brings other colours. */
  readonly dark: Query;
  readonly colours: () => SystemColours;
};

/** Keeps the store told of colours and contrast that the system asks for. Returns the stop. */
export function followSight(store: EntenteStore, { forced, strong, dark, colours }: SystemQueries): () => void {
  const tell = (): void =>
    store.getState().systemSightTold({ colours: forced.matches ? colours() : null, isStrong: strong.matches });
  if (forced.matches || strong.matches) tell();
  const queries = [forced, strong, dark];
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}

/** What the names of the system's colours stand for on this screen. */
export function readSystemColours(page: Document): SystemColours {
  const probe = page.createElement('span');
  page.documentElement.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    return hexOf(getComputedStyle(probe).color);
  };
  const colours = {
    canvas: read('Canvas'),
    canvasText: read('CanvasText'),
    linkText: read('LinkText'),
    highlight: read('Highlight'),
    highlightText: read('HighlightText'),
  };
  probe.remove();
  return colours;
}
