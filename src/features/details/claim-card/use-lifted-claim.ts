import { useStore } from '#store/StoreProvider.tsx';

type Handlers = {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

/** Lifts the claim's line in the picture while the pointer or the focus is on it here. */
export const useLiftedClaim = (id: string): Handlers => {
  const hover = useStore((state) => state.hover);
  const lift = (): void => hover({ kind: 'claim', id });
  const drop = (): void => hover(null);
  return { onPointerEnter: lift, onPointerLeave: drop, onFocus: lift, onBlur: drop };
};
