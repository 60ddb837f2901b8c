import type { ReactElement } from 'react';
import type { GraphNode } from '#core/graph/graph.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Note } from '#features/details/parts/Note.tsx';

/** The editor's remarks on an item: why several wordings are one, that it is not named, what else to know. */
export const NodeNotes = ({ node }: { readonly node: GraphNode }): ReactElement => {
  const { claims, details } = useMessages();
  const { merged, unnamed = false, note } = node.record;
  return (
    <>
      {merged === undefined ? null : (
        <Note title={details.readAsOne}>
          <p>{merged.note}</p>
          <p>{claims.grading(merged.basis, merged.confidence)}.</p>
        </Note>
      )}
      {unnamed ? (
        <Note title={details.notNamed}>
          <p>{details.unnamed}</p>
        </Note>
      ) : null}
      {note === undefined ? null : (
        <Note title={details.note}>
          <p>{note}</p>
        </Note>
      )}
    </>
  );
};
