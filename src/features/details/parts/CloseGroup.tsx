import type { ReactElement } from 'react';
import type { Scene } from '#core/graph/scene.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './parts.module.css';

type CloseGroupProps = { readonly scene: Scene; readonly id: string };

/** For a card that stands in an opened group: the way back to the group's own card. */
export const CloseGroup = ({ scene, id }: CloseGroupProps): ReactElement | null => {
  const { details } = useMessages();
  const closeGroup = useStore((state) => state.closeGroup);
  const select = useStore((state) => state.select);
  const group = scene.nodes.find((node) => node.id === id)?.openedFrom ?? null;
  if (group === null) return null;
  return (
    <Button
      className={styles['close']}
      onClick={() => {
        closeGroup(group);
        select({ kind: 'node', id: group });
      }}
    >
      {details.group.close}
    </Button>
  );
};
