import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { classNames } from '#ui/class-names.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { notify } from '#ui/overlays/notes.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { ExpandButton } from './ExpandButton.tsx';
import { FocusButtons } from './FocusButtons.tsx';
import { SplitButton } from './SplitButton.tsx';
import styles from './actions.module.css';

type NodeActionsProps = { readonly graph: Graph; readonly scene: Scene; readonly node: GraphNode };

/** What can be done with an item, as buttons: what one does often first, the rest quiet. */
export const NodeActions = ({ graph, scene, node }: NodeActionsProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const store = useStoreApi();
  const isCentre = useStore(({ view }) => view.arrangement === 'rings' && view.focus?.id === node.id);
  const { actions } = details;
  const toggleRings = (): void => {
    const { leaveFocus, arrangeRings } = store.getState();
    if (isCentre) leaveFocus();
    else arrangeRings(node.id);
  };
  const hide = (): void => {
    store.getState().hide([node.id]);
    notify(actions.hidden(textIn(node.record.label, language)));
  };
  return (
    <div role="group" aria-label={actions.label} className={styles['actions']}>
      <FocusButtons id={node.id} />
      <ExpandButton graph={graph} scene={scene} id={node.id} />
      <Button onClick={() => store.getState().pickPathFrom(node.id)}>{actions.path}</Button>
      <Button
        look="quiet"
        aria-pressed={isCentre}
        className={classNames(styles['quiet'], styles['toggle'])}
        onClick={toggleRings}
      >
        {actions.rings}
      </Button>
      <Button look="quiet" className={styles['quiet']} onClick={hide}>
        {actions.hide}
      </Button>
      <SplitButton graph={graph} id={node.id} />
    </div>
  );
};
