import type { ReactElement } from 'react';
import type { Look } from '#core/document/schema.ts';
import { iconGrid, icons } from '#core/picture/icons.ts';
import { silhouettePath } from '#core/picture/silhouettes.ts';
import { Badge } from '#ui/figures/Badge.tsx';

/** A look as on its cards: silhouette, colour and icon from the same paths. */
export const LookSample = ({ look }: { readonly look: Look }): ReactElement => (
  <Badge
    outline={silhouettePath(look, 28, 20, 0.45)}
    icon={icons[look]}
    grid={iconGrid}
    width={28}
    height={20}
    ground={look === 'country' ? 'var(--country)' : `var(--look-${look})`}
    ink={look === 'country' ? 'var(--on-country)' : 'var(--on-band)'}
  />
);
