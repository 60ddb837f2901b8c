import type { ReactElement } from 'react';
import { useStore } from '#store/StoreProvider.tsx';
import { accountsOfNode, details } from './later.ts';

/** What is selected, read; of one item also where the accounts of it differ, which is a feature of its own. */
export const Details = (): ReactElement => {
  const selected = useStore((state) => state.selected);
  const [element] = selected;
  return (
    <>
      <details.Component />
      {selected.length === 1 && element?.kind === 'node' ? (
        <accountsOfNode.Component key={element.id} id={element.id} />
      ) : null}
    </>
  );
};
