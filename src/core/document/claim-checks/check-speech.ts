import { asList } from '#core/document/as-list.ts';
import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { speechOf } from '#core/document/text/quotations.ts';

/** Quoted speech stands in quotation marks and paraphrase outside them; the publisher's own words are the publisher's. */
export function* checkSpeech({ claims, sources }: EntenteDocument, context: CheckContext): Iterable<Draft> {
  for (const [index, claim] of claims.entries()) {
    const { mode } = claim;
    if (mode === undefined) continue;
    if (mode === 'own') {
      const sourceId = context.passages.sourceOf(claim);
      const publisher =
        sourceId !== null && Object.hasOwn(sources, sourceId) ? sources[sourceId]?.publisher : undefined;
      if (publisher !== undefined && context.nodes.has(publisher) && asList(claim.by).some((id) => id !== publisher)) {
        yield draftError(
          'own-not-publisher',
          ['claims', index, 'by'],
          `"own" words are the publisher's: "${publisher}"`,
        );
      }
      continue;
    }
    const passage = context.passages.passage(claim);
    for (const [place, { paragraph, start, end }] of (passage?.pieces ?? []).entries()) {
      const speech = speechOf(context.quotations(passage?.sourceId ?? '', paragraph), start, end);
      const path = ['claims', index, 'quote', ...(typeof claim.quote === 'string' ? [] : [place])];
      if (mode === 'quoted') {
        if (speech === 'inside' || speech === 'perhaps') continue;
        yield draftError(
          'not-in-quotation-marks',
          path,
          `"quoted" words stand in quotation marks; these do not${speech === 'across' ? ' all' : ''}`,
        );
      } else if (speech === 'inside' || speech === 'across') {
        yield draftError(
          'in-quotation-marks',
          path,
          `"${mode}" words stand outside quotation marks; ${speech === 'across' ? 'some of these do not' : 'these are quoted'}`,
        );
      }
    }
  }
}
