import { asList } from '#core/document/as-list.ts';
import { lastAtOrBefore } from '#core/document/text/normal-form.ts';
import type { Claim } from '#core/document/schema.ts';
import { findWord, foldWords } from './fold-words.ts';
import { tellings } from './names-of.ts';

/** The claims whose words were found, in reading order; `more` if the search stopped before the end. */
export type FoundClaims = { readonly claims: readonly Claim[]; readonly more: boolean };

export type PassageIndex = {
  readonly add: (claims: readonly Claim[]) => void;
  readonly find: (words: readonly string[]) => FoundClaims;
};

/** Beyond this a search tells nothing apart. */
export const mostClaims = 1000;

/** The words of a claim that can be found: its passage, and what it says in words of its own. */
export const wordings = (claim: Claim): readonly string[] => {
  const passage = asList(claim.quote).join(' … ');
  const others = tellings(claim.value).filter((value) => !passage.includes(value));
  return passage === '' ? others : [passage, ...others];
};

/** Folded wordings, one a line, and where the lines begin. */
type Block = { readonly text: string; readonly begins: readonly number[]; readonly claims: readonly Claim[] };

/**
 * Passages by their words. Read through for each query, which keeps to the reading order and takes some milliseconds in
 * a hundred thousand passages, because the folded texts stand in a few long strings.
 */
export function passageIndex(): PassageIndex {
  const blocks: Block[] = [];
  return {
    add: (claims) => void blocks.push(blockOf(claims)),
    find(words) {
      const claims: Claim[] = [];
      // The longest word is in the fewest passages.
      const [rarest, ...others] = words.toSorted((one, other) => other.length - one.length);
      if (rarest === undefined) return { claims, more: false };
      for (const block of blocks) {
        findInBlock(block, rarest, others, claims);
        if (claims.length > mostClaims) return { claims: claims.slice(0, mostClaims), more: true };
      }
      return { claims, more: false };
    },
  };
}

function blockOf(claims: readonly Claim[]): Block {
  const lines: string[] = [];
  const begins: number[] = [];
  const owners: Claim[] = [];
  let length = 0;
  for (const claim of claims)
    for (const wording of wordings(claim)) {
      const line = `${foldWords(wording)}\n`;
      lines.push(line);
      begins.push(length);
      owners.push(claim);
      length += line.length;
    }
  return { text: lines.join(''), begins, claims: owners };
}

function findInBlock({ text, begins, claims }: Block, rarest: string, others: readonly string[], into: Claim[]): void {
  let at = findWord(text, rarest);
  while (at !== -1) {
    const line = lastAtOrBefore(begins, at);
    const end = begins[line + 1] ?? text.length;
    const claim = claims[line];
    if (claim !== undefined && claim !== into.at(-1)) {
      const wording = text.slice(begins[line], end);
      if (others.every((word) => findWord(wording, word) !== -1)) into.push(claim);
    }
    at = findWord(text, rarest, end);
  }
}
