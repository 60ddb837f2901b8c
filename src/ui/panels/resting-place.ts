/** A sheet that is let go moving runs on for so many milliseconds. */
const runOut = 160;

/**
 * Where a sheet comes to rest: at the detent nearest to where it would run out, a share of the screen let go at a speed of
 * shares a millisecond, upwards; null where that is nearer to the lower edge than to the lowest detent.
 */
export const restingPlace = (share: number, speed: number, detents: readonly number[]): number | null => {
  const wished = share + speed * runOut;
  const least = detents[0] ?? 0;
  if (wished < least / 2) return null;
  const [nearest] = detents.toSorted((one, other) => Math.abs(one - wished) - Math.abs(other - wished));
  return nearest ?? null;
};
