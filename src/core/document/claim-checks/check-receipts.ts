import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, draftWarning, type Draft } from '#core/document/checks/draft.ts';
import type { EntenteDocument } from '#core/document/schema.ts';

/** A claim has a speaker, a mode and a passage together. One from a plain graph has none of them: it is kept, and told. */
export function* checkReceipts({ claims, sources }: EntenteDocument, { passages }: CheckContext): Iterable<Draft> {
  const several = Object.keys(sources).length > 1;
  for (const [index, claim] of claims.entries()) {
    if (claim.by !== undefined && claim.mode === undefined) {
      yield draftError('missing-mode', ['claims', index], 'a claim with a speaker says how we know: "mode"');
    }
    if (claim.by === undefined && (claim.mode !== undefined || claim.quote !== undefined)) {
      yield draftError('missing-speaker', ['claims', index], 'a claim with a passage has someone who says so: "by"');
    }
    if (claim.quote === undefined) {
      yield draftWarning('no-source-passage', ['claims', index], `the claim "${claim.id}" has no source passage`);
    } else if (passages.sourceOf(claim) === null) {
      const message = several
        ? 'there are several sources: say in "src" which one'
        : 'the file has no source to find it in';
      yield draftError('missing-source', ['claims', index, 'quote'], message);
    }
  }
}
