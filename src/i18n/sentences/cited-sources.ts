import { passageFinder } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { nodeName } from './node-name.ts';

/** Where claims stand, each source once: "Ukrainian News Agency, December 2023 · ¶3, ¶9". Without a source, empty. */
export function citedSources(document: EntenteDocument, claims: readonly Claim[], language: string): string {
  const finder = passageFinder(document);
  const paragraphs = new Map<string, Set<number>>();
  for (const claim of claims) {
    const source = finder.sourceOf(claim);
    if (source === null) continue;
    const cited = paragraphs.get(source) ?? new Set<number>();
    paragraphs.set(source, cited);
    for (const { paragraph } of finder.passage(claim)?.pieces ?? []) cited.add(paragraph + 1);
  }
  return [...paragraphs]
    .flatMap(([id, cited]) => {
      const source = document.sources[id];
      if (source === undefined) return [];
      const name = nodeName(document, source.publisher, language);
      const dated = source.date === undefined ? name : `${name}, ${formatDate(source.date, language)}`;
      const places = [...cited].toSorted((one, other) => one - other).map((each) => `¶${each}`);
      return [dated, ...(places.length === 0 ? [] : [places.join(', ')])].join(' · ');
    })
    .join('; ');
}
