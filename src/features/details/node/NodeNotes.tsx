import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { DocumentText } from '#i18n/DocumentText.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { Note } from '#features/details/parts/Note.tsx';

type NodeNotesProps = { readonly document: EntenteDocument; readonly node: GraphNode };

/** The editor's remarks on an item: why several wordings are one, that it is not named, what else to know. */
export const NodeNotes = ({ document, node }: NodeNotesProps): ReactElement => {
  const { claims, details } = useMessages();
  const { merged, unnamed = false, note } = node.record;
  return (
    <>
      {merged === undefined ? null : (
        <Note title={details.readAsOne}>
          <p>
            <DocumentText document={document} text={merged.note} />
          </p>
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
          <p>
            <DocumentText document={document} text={note} />
          </p>
        </Note>
      )}
    </>
  );
};
