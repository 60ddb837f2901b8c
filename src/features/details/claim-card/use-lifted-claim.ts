import { useStore } from '#store/StoreProvider.tsx';

type Lifting = {
  readonly drop: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

/** Lifts the claim's line in the picture while the pointer or the focus is on what leads there. */
export const useLiftedClaim = (id: string): Lifting => {
  const hover = useStore((state) => state.hover);
  const lift = (): void => hover({ kind: 'claim', id });
  const drop = (): void => hover(null);
  return { drop, onPointerEnter: lift, onPointerLeave: drop, onFocus: lift, onBlur: drop };
};
