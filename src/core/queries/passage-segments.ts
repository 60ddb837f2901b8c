/** A stretch of a paragraph that some claim cites, in UTF-16 units from the paragraph's start. */
export type Span = { readonly id: string; readonly start: number; readonly end: number };

/** A piece of a paragraph that the same claims cover from end to end; `closing` are those whose stretch ends with it. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly covering: readonly string[];
  readonly closing: readonly string[];
};

/**
 * Cuts a paragraph wherever a span starts or ends, so that overlapping spans can be shown without nesting. The pieces
 * joined are the paragraph, and the pieces that cover an id joined are exactly its spans' text. Ids keep their order;
 * spans that reach outside the paragraph or are empty are ignored.
 */
export const passageSegments = (paragraph: string, spans: readonly Span[]): readonly Segment[] => {
  const sound = spans.filter(({ start, end }) => start >= 0 && start < end && end <= paragraph.length);
  const cuts = [...new Set([0, paragraph.length, ...sound.flatMap(({ start, end }) => [start, end])])];
  const ordered = cuts.toSorted((one, other) => one - other);
  return ordered.slice(0, -1).map((start, place) => {
    const end = ordered[place + 1] ?? paragraph.length;
    const here = sound.filter((span) => span.start <= start && span.end >= end);
    const unique = (list: readonly Span[]): readonly string[] => [...new Set(list.map(({ id }) => id))];
    return {
      start,
      text: paragraph.slice(start, end),
      covering: unique(here),
      closing: unique(here.filter((span) => span.end === end)),
    };
  });
};
