import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { stillHighlights } from '#core/drawing/highlights.ts';
import { pictureOf } from '#core/drawing/picture.ts';
import type { Arrangement } from '#core/picture/arrangement.ts';
import type { Offsets } from '#core/picture/reroute.ts';
import type { Theme } from '#core/picture/tokens.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import type { View } from '#core/view/view.ts';
import { usedEntries } from '#exporters/sheets/used-entries.ts';
import type { FigureBody, Sheet } from '#exporters/sheets/sheet.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { citedSources } from './cited-passages.ts';
import { describeFigure } from './describe-figure.ts';

export type FigureParts = {
  readonly document: EntenteDocument;
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly looking: Looking | null;
  readonly view: Pick<View, 'unmatched' | 'hidden' | 'lens'>;
  readonly offsets: Offsets;
  readonly theme: Theme;
  readonly language: string;
  readonly sizes?: ReadonlyMap<string, number>;
};

/** A scene as it is drawn on paper and slides. */
export const figureOf = (parts: FigureParts): FigureBody => {
  const { document, scene, arrangement, looking, view, offsets, theme, language, sizes } = parts;
  const picture = pictureOf({
    scene,
    arrangement,
    offsets,
    theme,
    language,
    voices: Object.keys(document.voices),
    selected: new Set(),
    looking,
    ...(sizes && { sizes }),
  });
  const { unmatched, hidden } = view;
  const highlights = stillHighlights(scene, { looking, matched: null, unmatched, hidden });
  const { details, legend } = messagesIn(language);
  return {
    kind: 'figure',
    picture,
    highlights,
    words: { claims: details.claimsCount },
    window: null,
    notes: new Map(),
    description: describeFigure(picture, highlights),
    legend: usedEntries(picture, highlights, legend),
  };
};

/** Whose account it is, and how much of the whole is shown. */
const captionOf = ({ document, scene, view, language }: FigureParts): string => {
  const { shell, filters } = messagesIn(language);
  const { lens } = view;
  const told = (): readonly string[] => {
    if (lens === 'everyone') return [];
    if (typeof lens === 'string') return [filters.lens[lens]];
    const names = lens.map((voice) => textIn(document.voices[voice]?.label ?? voice, language));
    return [filters.lens.voices(listIn(names, language))];
  };
  const shown = [shell.itemsShown(scene.shown, scene.total), shell.lines(scene.lines.length)].join(', ');
  return [...told(), shown].join(' · ');
};

/** The picture that is looked at, as a page: named as its document, with the sources that it is drawn from. */
export const pictureSheet = (parts: FigureParts, title: string): Sheet => ({
  id: 'picture',
  title,
  caption: captionOf(parts),
  notes: '',
  body: figureOf(parts),
  passages: citedSources(parts.document, parts.language),
});
