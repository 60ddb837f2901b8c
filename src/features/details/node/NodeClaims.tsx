import { useState, type ReactElement } from 'react';
import type { Claim } from '#core/document/schema.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { byPhase, byVoice, type ClaimGroup } from '#features/details/model/claim-groups.ts';
import { ClaimsInView } from '#features/details/claim-card/ClaimsInView.tsx';
import { Section } from '#features/details/parts/Section.tsx';

type NodeClaimsProps = { readonly graph: Graph; readonly node: GraphNode };

/** Claims about an item: by party for what two parties tell, else by how firm; what a speaker says stands apart. */
export const NodeClaims = ({ graph, node }: NodeClaimsProps): ReactElement => {
  const { details } = useMessages();
  const [chosen, setChosen] = useState<'about' | 'says'>('about');
  const speaks = node.says.length > 0;
  const claims = speaks && chosen === 'says' ? node.says : node.claims;
  const group = (some: readonly Claim[]): readonly ClaimGroup[] =>
    node.look === 'instrument' ? byVoice(graph.document, some) : byPhase(graph.document, some);
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
      <ClaimsInView key={chosen} graph={graph} claims={claims} group={group} />
    </Section>
  );
};
