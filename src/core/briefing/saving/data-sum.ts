import type { EntenteDocument } from '#core/document/schema.ts';
import { sumOf } from '#core/briefing/step/step-sum.ts';

const known = new WeakMap<EntenteDocument, string>();

/**
 * Eight hexadecimal digits that tell one state of the data from another: two printouts with the same ones were made from
 * the same data. The briefing itself is left out, since writing steps changes nothing of what they are drawn from.
 */
export function dataSum(document: EntenteDocument): string {
  const found = known.get(document);
  if (found !== undefined) return found;
  const { story: _steps, briefing: _settings, ...data } = document;
  const sum = sumOf(JSON.stringify(data));
  known.set(document, sum);
  return sum;
}
