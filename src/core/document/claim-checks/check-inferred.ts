import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { EntenteDocument, Text } from '#core/document/schema.ts';

const isSaid = (note: Text = ''): boolean =>
  (typeof note === 'string' ? [note] : Object.values(note)).some((words) => words.trim() !== '');

/** What the passage supports and does not say is told with its reason and its doubt. */
export function* checkInferred({ claims }: EntenteDocument, { nodes }: CheckContext): Iterable<Draft> {
  for (const [index, claim] of claims.entries()) {
    if (claim.basis !== 'inferred') continue;
    const missing = [isSaid(claim.note) ? '' : '"note"', claim.confidence ? '' : '"confidence"'].filter(Boolean);
    if (missing.length === 0) continue;
    yield draftError(
      'inferred-without-reason',
      ['claims', index, 'basis'],
      `an inferred claim needs ${missing.join(' and ')}`,
    );
  }
  for (const [id, { merged }] of nodes) {
    if (merged?.basis !== 'inferred') continue;
    const missing = [isSaid(merged.note) ? '' : '"note"', merged.confidence ? '' : '"confidence"'].filter(Boolean);
    if (missing.length === 0) continue;
    yield draftError(
      'inferred-without-reason',
      ['nodes', id, 'merged', 'basis'],
      `an inferred merging needs ${missing.join(' and ')}`,
      { keeps: true },
    );
  }
}
