import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { Claim, EntenteDocument, SourceId } from '#core/document/schema.ts';
import { composed } from '#core/document/text/normal-form.ts';
import { speechOf, type Quotations } from '#core/document/text/quotations.ts';

/** The words that say who speaks stand in the source, outside what is quoted; those that give a date stand there too. */
export function* checkCues({ claims }: EntenteDocument, context: CheckContext): Iterable<Draft> {
  const { passages, explain } = context;
  const known = new Map<string, Standing>();
  for (const [index, claim] of claims.entries()) {
    const { cue, when, date } = claim;
    if (when !== undefined && date === undefined) {
      const message = '"when" holds the words of a date: give the "date" as well';
      yield draftError('when-without-date', ['claims', index, 'when'], message);
    }
    const sourceId = cue === undefined && when === undefined ? null : passages.sourceOf(claim);
    const text = sourceId === null ? null : passages.text(sourceId);
    if (sourceId === null || text === null) continue;
    if (when !== undefined && !text.finder.has(composed(when))) {
      yield draftError('when-not-found', ['claims', index, 'when'], explain(text, when));
    }
    if (cue === undefined || standsBeside(claim, cue, context)) continue;
    const key = `${sourceId} ${cue}`;
    const stands = known.get(key) ?? standingOf(cue, sourceId, context);
    known.set(key, stands);
    if (stands === 'nowhere') yield draftError('cue-not-found', ['claims', index, 'cue'], explain(text, cue));
    if (stands === 'inside') {
      const message = 'the words that say who speaks stand outside quotation marks';
      yield draftError('cue-in-quotation-marks', ['claims', index, 'cue'], message);
    }
  }
}

/** Whether a cue stands where most do: in the paragraph of its claim's passage. Then no more need be read. */
function standsBeside(claim: Claim, cue: string, { passages, quotations }: CheckContext): boolean {
  const passage = passages.passage(claim);
  const paragraph = passage?.pieces[0]?.paragraph;
  if (!passage || paragraph === undefined || cue === '') return false;
  const start = passages.text(passage.sourceId)?.paragraphs[paragraph]?.indexOf(cue) ?? -1;
  return start !== -1 && isOutside(quotations(passage.sourceId, paragraph), start, start + cue.length);
}

type Standing = 'outside' | 'inside' | 'nowhere';

function standingOf(cue: string, sourceId: SourceId, { passages, quotations }: CheckContext): Standing {
  const everywhere = passages.everywhere(sourceId, cue).flatMap(({ pieces }) => pieces);
  if (everywhere.length === 0) return 'nowhere';
  const stands = everywhere.some(({ paragraph, start, end }) => isOutside(quotations(sourceId, paragraph), start, end));
  return stands ? 'outside' : 'inside';
}

function isOutside(spoken: Quotations, start: number, end: number): boolean {
  const speech = speechOf(spoken, start, end);
  return speech === 'outside' || speech === 'perhaps';
}
