import { textIn } from '#core/document/text-in.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { EdgePhase } from '#core/graph/graph.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';

/** "Drawn as Signed because …": the rule that chose between statuses, with those not chosen. */
export const drawnBecause = (
  document: EntenteDocument,
  phase: EdgePhase,
  { line }: Messages['details'],
  language: string,
): string => {
  const label = (status: string): string => {
    const type = document.ontology.statuses[status];
    return type === undefined ? status : textIn(type.label, language);
  };
  const others = listIn([...new Set(phase.others.map(({ status }) => label(status)))], language);
  const reasons = { only: line.only, strongest: line.strongest(others), weaker: line.weaker(others) };
  return line.drawnAs(label(phase.status), reasons[phase.reason]);
};
