/** Where the keyboard was, is, and came back from; a step from the middle forgets what lay ahead. */
export type WalkTrail<Place> = {
  readonly past: readonly Place[];
  readonly here: Place | null;
  readonly ahead: readonly Place[];
};

export const noTrail = { past: [], here: null, ahead: [] } as const;

/** So many steps can be taken back. */
const longest = 200;

export const stepTo = <Place>({ past, here }: WalkTrail<Place>, place: Place): WalkTrail<Place> => ({
  past: here === null ? past : [...past, here].slice(-longest),
  here: place,
  ahead: [],
});

/** Back to the last place that is still there; null where none is. */
export function stepBack<Place>(
  { past, here, ahead }: WalkTrail<Place>,
  isThere: (place: Place) => boolean,
): WalkTrail<Place> | null {
  const place = past.findLastIndex(isThere);
  const found = past[place];
  if (found === undefined) return null;
  const left = [...past.slice(place + 1), ...(here === null ? [] : [here])];
  return { past: past.slice(0, place), here: found, ahead: [...left, ...ahead] };
}

/** The other way round. */
export function stepForward<Place>(
  { past, here, ahead }: WalkTrail<Place>,
  isThere: (place: Place) => boolean,
): WalkTrail<Place> | null {
  const place = ahead.findIndex(isThere);
  const found = ahead[place];
  if (found === undefined) return null;
  return {
    past: [...past, ...(here === null ? [] : [here]), ...ahead.slice(0, place)],
    here: found,
    ahead: ahead.slice(place + 1),
  };
}
