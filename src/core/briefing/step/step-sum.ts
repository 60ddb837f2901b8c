import { asList } from '#core/document/as-list.ts';
import type { EntenteDocument, Step, Text } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';

/** FNV-1a, 32 bits: tells whether a text is another one, and nothing more. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/**
 * A short sum of what a step shows says: its claims with their ends, its items and its question, in the document's own
 * language. It changes when one of these does, and with nothing else; translations change nothing.
 */
export function seenOf(document: EntenteDocument, step: Step): string {
  const inMain = (text: Text | undefined): string => textIn(text ?? '', document.meta.lang);
  const ids = new Set([...(step.claims ?? []), ...(step.cites ?? [])]);
  const claims = document.claims.filter(({ id }) => ids.has(id));
  const ends = claims.flatMap(({ from, to }) => [...asList(from), ...asList(to)]);
  const nodes = [...new Set([...(step.nodes ?? []), ...ends])];
  const compared = document.compare?.find(({ id }) => id === step.compare);
  return sumOf(
    JSON.stringify([
      claims.map((claim) => ({ ...claim, value: inMain(claim.value) })),
      nodes.map((id) => [id, inMain(document.nodes[id]?.label)]),
      compared && [inMain(compared.question), compared.kind, compared.claims],
    ]),
  );
}

/** The step with the sum of what it shows now. */
export const withSeen = (document: EntenteDocument, step: Step): Step => ({ ...step, seen: seenOf(document, step) });
