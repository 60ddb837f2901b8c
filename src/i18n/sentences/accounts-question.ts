import type { NodeId } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { listIn } from './list-in.ts';
import { nodeName } from './node-name.ts';

/** The question of a row: the document's own, or what was found, as a question. */
export function accountsQuestion({ document, edges }: Graph, row: AccountRow, language: string): string {
  if (row.origin === 'document') return textIn(row.question, language);
  const { claims } = messagesIn(language);
  const { accounts } = laterMessagesIn(language);
  if (row.question.found === 'name') return accounts.called(nodeName(document, row.question.node, language));
  const differing = row.question.edges.flatMap((key) => edges.get(key) ?? []);
  const names = (ids: readonly NodeId[]): string =>
    listIn(
      [...new Set(ids)].map((id) => nodeName(document, id, language)),
      language,
    );
  const [first] = differing;
  const relation = first === undefined ? '' : textIn(first.type.label, language);
  return accounts.rated(
    claims.linked(names(differing.map(({ from }) => from)), relation, names(differing.map(({ to }) => to))).join(' '),
  );
}
