import { composed } from './normal-form.ts';
import type { SearchableText, Span } from './searchable-text.ts';

/** A quotation to be found: one passage, in one or several pieces, and the words around it that tell it from its likes. */
export type Quotation = {
  readonly pieces: readonly string[];
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};

export type PassageSearch =
  | { readonly kind: 'found'; readonly pieces: readonly Span[] }
  /** Piece number `piece` stands nowhere in the text. */
  | { readonly kind: 'missing'; readonly piece: number }
  /** It stands there, but never with the prefix or suffix; or only across the end of a paragraph. */
  | { readonly kind: 'not-beside' | 'across'; readonly piece: number }
  | { readonly kind: 'repeated'; readonly piece: number; readonly paragraphs: readonly number[] }
  /** Every piece is there, but not in this order. */
  | { readonly kind: 'disordered' };

type Place = { readonly from: number; readonly to: number; readonly span: Span };

/** Letter for letter after NFC on both sides; `found` only if the passage stands at one place and no other. */
export function findPassage(source: SearchableText, quotation: Quotation): PassageSearch {
  return findSimple(source, quotation) ?? findInPieces(source, quotation);
}

/** What nearly every passage is, without the lists that the others need: one piece, standing once as it is written. */
function findSimple(source: SearchableText, { pieces, prefix, suffix }: Quotation): PassageSearch | null {
  const [words, ...more] = pieces;
  if (words === undefined || more.length > 0 || prefix !== undefined || suffix !== undefined) return null;
  const [from, ...others] = source.finder.all(words);
  const span = from === undefined || others.length > 0 ? null : source.spanAt(from, from + words.length);
  return span && { kind: 'found', pieces: [span] };
}

function findInPieces(source: SearchableText, quotation: Quotation): PassageSearch {
  const places: (readonly Place[])[] = [];
  for (const [piece, words] of quotation.pieces.entries()) {
    const found = placesOf(source, words, {
      prefix: piece === 0 ? quotation.prefix : undefined,
      suffix: piece === quotation.pieces.length - 1 ? quotation.suffix : undefined,
    });
    if (typeof found === 'string') return { kind: found, piece };
    places.push(found);
  }
  const inOrder = arrangements(places, 2);
  const [only] = inOrder;
  if (only === undefined) return { kind: 'disordered' };
  if (inOrder.length === 1) return { kind: 'found', pieces: only.map(({ span }) => span) };
  const piece = Math.max(
    0,
    places.findIndex((each) => each.length > 1),
  );
  return { kind: 'repeated', piece, paragraphs: (places[piece] ?? []).map(({ span }) => span.paragraph) };
}

type Beside = { readonly prefix: string | undefined; readonly suffix: string | undefined };

function placesOf(
  source: SearchableText,
  words: string,
  beside: Beside,
): readonly Place[] | 'missing' | 'not-beside' | 'across' {
  const needle = composed(words);
  const prefix = composed(beside.prefix ?? '');
  const suffix = composed(beside.suffix ?? '');
  const everywhere = source.finder.all(needle);
  if (everywhere.length === 0) return 'missing';
  const here = everywhere.filter(
    (from) => source.text.startsWith(suffix, from + needle.length) && source.text.endsWith(prefix, from),
  );
  if (here.length === 0) return 'not-beside';
  const places: Place[] = [];
  for (const from of here) {
    const to = from + needle.length;
    const span = source.spanAt(from, to);
    if (span !== null) places.push({ from, to, span });
  }
  return places.length === 0 ? 'across' : places;
}

/** Up to `limit` ways to take one place of each piece so that none begins before the one ahead of it ends. */
function arrangements(places: readonly (readonly Place[])[], limit: number): readonly (readonly Place[])[] {
  const latest = latestStarts(places);
  const found: (readonly Place[])[] = [];
  const add = (taken: readonly Place[]): void => {
    const candidates = places[taken.length];
    if (candidates === undefined) {
      found.push(taken);
      return;
    }
    for (const place of candidates) {
      if (found.length >= limit || place.from > (latest[taken.length] ?? -1)) return;
      if (place.from >= (taken.at(-1)?.to ?? 0)) add([...taken, place]);
    }
  };
  add([]);
  return found;
}

/** Where each piece can begin at the latest for those behind it to have a place; -1 if nowhere. */
function latestStarts(places: readonly (readonly Place[])[]): readonly number[] {
  let end = Infinity;
  const latest: number[] = [];
  for (const candidates of places.toReversed()) {
    const last = candidates.findLast(({ to }) => to <= end)?.from ?? -1;
    latest.unshift(last);
    end = last;
  }
  return latest;
}
