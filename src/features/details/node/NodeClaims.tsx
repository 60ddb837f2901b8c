import { useState, type ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { byPhase, byVoice } from '#features/details/model/claim-groups.ts';
import { ClaimGroups } from '#features/details/claim-card/ClaimGroups.tsx';
import { Section } from '#features/details/parts/Section.tsx';

type NodeClaimsProps = { readonly document: EntenteDocument; readonly node: GraphNode };

/** Claims about an item: by party for what two parties tell, else by how firm; what a speaker says stands apart. */
export const NodeClaims = ({ document, node }: NodeClaimsProps): ReactElement => {
  const { details } = useMessages();
  const [chosen, setChosen] = useState<'about' | 'says'>('about');
  const speaks = node.says.length > 0;
  const claims = speaks && chosen === 'says' ? node.says : node.claims;
  const groups = node.look === 'instrument' ? byVoice(document, claims) : byPhase(document, claims);
  return (
    <Section title={details.claims} count={claims.length}>
      {speaks ? (
        <Choice
          label={details.claims}
          chosen={chosen}
          options={[
            { value: 'about', label: details.about, note: String(node.claims.length) },
            { value: 'says', label: details.says, note: String(node.says.length) },
          ]}
          onChoose={setChosen}
        />
      ) : null}
      <ClaimGroups document={document} groups={groups} />
    </Section>
  );
};
