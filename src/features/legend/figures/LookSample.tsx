import type { ReactElement } from 'react';
import type { Look } from '#core/document/schema.ts';
import { lookFigure } from '#core/picture/icons.ts';
import { Badge } from '#ui/figures/Badge.tsx';

/** A look as on its cards: silhouette, colour and icon from the same paths. */
export const LookSample = ({ look }: { readonly look: Look }): ReactElement => (
  <Badge {...lookFigure(look)} ground={`var(--look-${look})`} ink="var(--on-band)" />
);
