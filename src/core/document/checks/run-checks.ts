import type { EntenteDocument } from '#core/document/schema.ts';
import { claimChecks } from '#core/document/claim-checks/claim-checks.ts';
import { checkContext, type Check, type ExplainMissing } from './check-context.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDates } from './check-dates.ts';
import { checkIds } from './check-ids.ts';
import { checkMentions } from './check-mentions.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkOntology } from './check-ontology.ts';
import { checkUrls } from './check-urls.ts';
import type { Draft } from './draft.ts';

/** Every rule by its name, in the order in which they are run. */
const checks = {
  ids: checkIds,
  references: checkReferences,
  ontology: checkOntology,
  sources: checkSources,
  mentions: checkMentions,
  dates: checkDates,
  urls: checkUrls,
  ...claimChecks,
  coverage: checkCoverage,
} as const satisfies { readonly [name: string]: Check };

export type CheckName = keyof typeof checks;

/** All rules of the format that the schema cannot tell by itself. */
export function runChecks(document: EntenteDocument, explainMissing: ExplainMissing): readonly Draft[] {
  const context = checkContext(document, explainMissing);
  return Object.values<Check>(checks).flatMap((check) => [...check(document, context)]);
}
