import type { ReactElement } from 'react';
import type { Claim } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { ClaimGroup } from '#features/details/model/claim-groups.ts';
import { HeldBack } from '#features/details/parts/HeldBack.tsx';
import { ClaimGroups } from './ClaimGroups.tsx';
import { useClaimsInView } from './use-claims-in-view.ts';
import styles from '#features/details/details.module.css';

type ClaimsInViewProps = {
  readonly graph: Graph;
  readonly claims: readonly Claim[];
  readonly group: (claims: readonly Claim[]) => readonly ClaimGroup[];
};

/** Claims that pass in the view; those it holds back stand folded behind them, for nothing vanishes. */
export const ClaimsInView = ({ graph, claims, group }: ClaimsInViewProps): ReactElement => {
  const { details } = useMessages();
  const passes = useClaimsInView(graph);
  const { document } = graph;
  if (passes === null) return <ClaimGroups document={document} groups={group(claims)} />;
  const kept = claims.filter(passes);
  const held = claims.filter((claim) => !passes(claim));
  return (
    <>
      {kept.length === 0 && held.length > 0 ? (
        <p className={styles['quiet']}>{details.inView.none}</p>
      ) : (
        <ClaimGroups document={document} groups={group(kept)} />
      )}
      <HeldBack count={held.length}>
        <ClaimGroups document={document} groups={group(held)} />
      </HeldBack>
    </>
  );
};
