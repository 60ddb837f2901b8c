import type { Passage } from '#core/document/locate-passages.ts';
import type { Source } from '#core/document/schema.ts';
import { passageSegments, type Segment } from '#core/queries/passage-segments.ts';
import { excerptAround } from './excerpt.ts';
import type { CuePlace } from './locate-cue.ts';

/** A paragraph with the passage's pieces and the cue in it, cut to what is shown. */
export type ShownParagraph = {
  /** From 1. */
  readonly number: number;
  readonly before: boolean;
  readonly after: boolean;
  readonly segments: readonly Segment[];
};

type Extent = 'excerpt' | 'whole';

/** The paragraphs that a passage stands in, with spans 'passage' and 'cue', as an excerpt or whole. */
export const paragraphsOf = (
  source: Source,
  passage: Passage,
  cue: CuePlace | null,
  extent: Extent,
): readonly ShownParagraph[] => {
  const numbers = [...new Set(passage.pieces.map(({ paragraph }) => paragraph))];
  return numbers.flatMap((number) => {
    const text = source.text?.[number];
    if (text === undefined) return [];
    const pieces = passage.pieces.filter(({ paragraph }) => paragraph === number);
    const first = Math.min(...pieces.map(({ start }) => start));
    const last = Math.max(...pieces.map(({ end }) => end));
    const shown = excerptAround(text, first, last, extent === 'whole' ? text.length : undefined);
    const spans = [
      ...pieces.map(({ start, end }) => ({ id: 'passage', start, end })),
      ...(cue?.paragraph === number ? [{ id: 'cue', start: cue.start, end: cue.end }] : []),
    ];
    const inside = spans.map(({ id, start, end }) => ({
      id,
      start: Math.max(0, start - shown.start),
      end: Math.min(shown.end, end) - shown.start,
    }));
    const segments = passageSegments(text.slice(shown.start, shown.end), inside);
    return [{ number: number + 1, before: shown.before, after: shown.after, segments }];
  });
};
