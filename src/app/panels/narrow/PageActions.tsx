import { BookOpenText, Copy, Waypoints } from 'lucide-react';
import type { ReactElement } from 'react';
import { strongestClaim } from '#core/queries/outline/strongest-claim.ts';
import type { Claim } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { citation } from '#i18n/sentences/citations/citation.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { selectGraph, selectPassages, selectScene } from '#store/selectors.ts';
import { showAs } from '#store/show-as.ts';
import type { State } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { useCopy } from '#ui/overlays/use-copy.tsx';
import styles from './narrow.module.css';

/** The claim that stands for what is read: itself, or the firmest of the item or line. */
const claimFor = (state: State): Claim | null => {
  const [element] = state.selected;
  const graph = selectGraph(state);
  if (element === undefined || graph === null || state.selected.length > 1) return null;
  if (element.kind === 'claim') return graph.claims.get(element.id) ?? null;
  if (element.kind === 'node') return strongestClaim(graph.document, graph.nodes.get(element.id)?.claims ?? []);
  const line = selectScene(state)?.lines.find(({ key }) => key === element.key);
  return strongestClaim(
    graph.document,
    (line?.claims ?? []).flatMap((id) => graph.claims.get(id) ?? []),
  );
};

/** At hand below what is read: seen in the picture, in its source, taken along. */
export const PageActions = (): ReactElement | null => {
  const store = useStoreApi();
  const language = useLanguage();
  const { claims, shell } = useMessages();
  const { narrow } = useLaterMessages();
  const claim = useStore(claimFor);
  const graph = useStore(selectGraph);
  const passage = useStore(selectPassages).get(claim?.id ?? '') ?? null;
  const isElsewhere = useStore(
    ({ reader, panel, problemsOpen }) => reader !== null || panel !== 'details' || problemsOpen,
  );
  const { copy, refusal } = useCopy({
    title: claims.copyTitle,
    refused: claims.copyRefused,
    close: shell.actions.close,
  });
  if (claim === null || graph === null || isElsewhere) return null;

  const focus = (): void => {
    const { selected, focusOn, settleSheet } = store.getState();
    const [element] = selected;
    if (element?.kind === 'node') focusOn(element.id, 1);
    settleSheet('details', 25);
    showAs(store, 'picture');
  };
  return (
    <div className={styles['actions']}>
      <Button onClick={focus}>
        <Waypoints size={18} aria-hidden />
        {narrow.actions.focus}
      </Button>
      <Button
        disabled={passage === null}
        onClick={() =>
          passage === null ? undefined : store.getState().openReader({ source: passage.sourceId, claim: claim.id })
        }
      >
        <BookOpenText size={18} aria-hidden />
        {narrow.actions.source}
      </Button>
      <Button onClick={() => copy(citation(graph.document, claim, passage, language), claims.copied)}>
        <Copy size={18} aria-hidden />
        {narrow.actions.cite}
      </Button>
      {refusal}
    </div>
  );
};
