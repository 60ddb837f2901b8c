import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { EntenteDocument } from '#core/document/schema.ts';

/** What the passage supports and does not say is told with its reason and its doubt. */
export function* checkInferred({ claims }: EntenteDocument, { nodes }: CheckContext): Iterable<Draft> {
  for (const [index, claim] of claims.entries()) {
    if (claim.basis !== 'inferred') continue;
    const missing = [claim.note?.trim() ? '' : '"note"', claim.confidence ? '' : '"confidence"'].filter(Boolean);
    if (missing.length === 0) continue;
    yield draftError(
      'inferred-without-reason',
      ['claims', index, 'basis'],
      `an inferred claim needs ${missing.join(' and ')}`,
    );
  }
  for (const [id, { merged }] of nodes) {
    if (merged?.basis !== 'inferred') continue;
    const missing = [merged.note.trim() ? '' : '"note"', merged.confidence ? '' : '"confidence"'].filter(Boolean);
    if (missing.length === 0) continue;
    yield draftError(
      'inferred-without-reason',
      ['nodes', id, 'merged', 'basis'],
      `an inferred merging needs ${missing.join(' and ')}`,
      { keeps: true },
    );
  }
}
