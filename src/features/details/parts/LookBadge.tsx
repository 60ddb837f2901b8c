import type { ReactElement } from 'react';
import type { Look } from '#core/document/schema.ts';
import { lookFigure } from '#core/picture/icons.ts';
import { Badge } from '#ui/figures/Badge.tsx';

/** The look of an item as a small silhouette with its icon, from the same paths as the cards. */
export const LookBadge = ({ look }: { readonly look: Look }): ReactElement => (
  <Badge {...lookFigure(look)} ground={`var(--look-${look})`} ink="var(--on-band)" />
);
