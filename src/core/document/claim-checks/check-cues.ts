import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { EntenteDocument, SourceId } from '#core/document/schema.ts';
import { explainMissing } from '#core/document/text/explain-missing.ts';
import { composed } from '#core/document/text/normal-form.ts';
import { speechOf } from '#core/document/text/quotations.ts';

/** The words that say who speaks stand in the source, outside what is quoted; those that give a date stand there too. */
export function* checkCues({ claims }: EntenteDocument, context: CheckContext): Iterable<Draft> {
  const cueStands = cueFinder(context);
  for (const [index, claim] of claims.entries()) {
    const { cue, when, date } = claim;
    if (when !== undefined && date === undefined) {
      yield draftError(
        'when-without-date',
        ['claims', index, 'when'],
        '"when" holds the words of a date: give the "date" as well',
      );
    }
    const sourceId = cue === undefined && when === undefined ? null : context.passages.sourceOf(claim);
    const text = sourceId === null ? null : context.passages.text(sourceId);
    if (sourceId === null || text === null) continue;
    if (when !== undefined && !text.finder.has(composed(when))) {
      yield draftError('when-not-found', ['claims', index, 'when'], explainMissing(text, when));
    }
    if (cue === undefined) continue;
    const stands = cueStands(sourceId, cue);
    if (stands === 'nowhere') yield draftError('cue-not-found', ['claims', index, 'cue'], explainMissing(text, cue));
    if (stands === 'inside') {
      yield draftError(
        'cue-in-quotation-marks',
        ['claims', index, 'cue'],
        'the words that say who speaks stand outside quotation marks',
      );
    }
  }
}

type Standing = 'outside' | 'inside' | 'nowhere';

/** One cue serves many claims: each is looked up once a source. */
function cueFinder({ passages, quotations }: CheckContext): (sourceId: SourceId, cue: string) => Standing {
  const known = new Map<SourceId, Map<string, Standing>>();
  const look = (sourceId: SourceId, cue: string): Standing => {
    const everywhere = passages.everywhere(sourceId, cue).flatMap(({ pieces }) => pieces);
    if (everywhere.length === 0) return 'nowhere';
    const isSpoken = everywhere.every(({ paragraph, start, end }) => {
      const speech = speechOf(quotations(sourceId, paragraph), start, end);
      return speech === 'inside' || speech === 'across';
    });
    return isSpoken ? 'inside' : 'outside';
  };
  return (sourceId, cue) => {
    const cues = known.get(sourceId) ?? new Map<string, Standing>();
    known.set(sourceId, cues);
    const standing = cues.get(cue) ?? look(sourceId, cue);
    cues.set(cue, standing);
    return standing;
  };
}
