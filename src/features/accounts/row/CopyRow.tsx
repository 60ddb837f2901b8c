import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { claimsOfRow } from '#core/queries/accounts/head-item.ts';
import { languageOfLink, linkText, permalink } from '#core/view/permalink.ts';
import { useLanguage } from '#i18n/language-context.ts';
import type { CitationFormat } from '#i18n/sentences/citations/citation-formats.ts';
import { citationPair } from '#i18n/sentences/citations/citation-pair.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useCopy } from '#ui/overlays/use-copy.tsx';
import { selectPassages } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { Side } from '#features/accounts/model/sides-of.ts';
import { tellerName } from '#features/accounts/model/teller-name.ts';

type CopyRowProps = {
  readonly graph: Graph;
  readonly row: AccountRow;
  readonly question: string;
  readonly sides: readonly Side[];
  readonly format: CitationFormat;
};

/** Copies what all sides say with every citation, never one without the other. */
export const CopyRow = ({ graph, row, question, sides, format }: CopyRowProps): ReactElement => {
  const language = useLanguage();
  const { claims, shell } = useMessages();
  const { accounts } = useLaterMessages();
  const passages = useStore(selectPassages);
  const words = { title: accounts.copyTitle, refused: claims.copyRefused, close: shell.actions.close };
  const { copy, refusal } = useCopy(words);

  const press = (): void => {
    const told = sides.map((side) => ({
      teller: tellerName(side.column, language).whole,
      claims: side.said.map(({ claim }) => claim),
    }));
    const linkOf = (id: string): string =>
      linkText(permalink({ kind: 'claim', id }, languageOfLink(language)), location.href, '');
    const text = citationPair(format, graph.document, { question, sides: told, passages, linkOf }, language);
    copy(text, accounts.copied(claimsOfRow(row).length));
  };

  return (
    <>
      <Button
        look="link"
        aria-label={`${accounts.copy(row.cells.length)} ${accounts.copyRow(question)}`}
        onClick={press}
      >
        {accounts.copy(row.cells.length)}
      </Button>
      {refusal}
    </>
  );
};
