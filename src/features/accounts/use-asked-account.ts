import { useEffect, useRef, type RefObject } from 'react';
import { useStore } from '#store/StoreProvider.tsx';

/** Brings the question that somebody asked for to the top of a list and hands it the focus. */
export const useAskedAccount = (): {
  readonly account: string | null;
  readonly list: RefObject<HTMLUListElement | null>;
} => {
  const list = useRef<HTMLUListElement>(null);
  const account = useStore((state) => state.account);
  useEffect(() => {
    if (account === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-account="${CSS.escape(account)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'start' });
  }, [account]);
  return { account, list };
};
