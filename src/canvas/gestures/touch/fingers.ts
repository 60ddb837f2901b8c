/** CSS pixels from the canvas's upper left corner. */
export type Spot = { readonly x: number; readonly y: number };

/** What one finger does that moves: the picture under it, a card, or the corner of a box. */
export type Hold = 'pan' | 'card' | 'box';

/** Two fingers in one step: how much wider they are apart, round where their middle was, and how far that has moved. */
export type Pinch = { readonly factor: number; readonly middle: Spot; readonly dx: number; readonly dy: number };

export type FingerEvents = {
  readonly tap: (at: Spot) => void;
  readonly doubleTap: (at: Spot) => void;
  readonly twoFingerTap: (at: Spot) => void;
  readonly longPress: (at: Spot) => void;
  /** A finger has moved too far for a tap, from here: says what it holds. */
  readonly begin: (at: Spot) => Hold;
  readonly move: (hold: Hold, at: Spot, dx: number, dy: number) => void;
  /** `speed` in pixels a millisecond at the moment of letting go. */
  readonly end: (hold: Hold, at: Spot, speed: Spot) => void;
  readonly pinch: (pinch: Pinch) => void;
};

export type Fingers = {
  readonly down: (id: number, at: Spot, time: number) => void;
  readonly move: (id: number, at: Spot, time: number) => void;
  readonly up: (id: number, at: Spot, time: number) => void;
  /** The browser has taken the finger away: nothing was meant by it. */
  readonly cancel: (id: number) => void;
};

/** A finger that trembles less than this has tapped. */
export const slop = 8;
/** Milliseconds, as on telephones: fingers know how long that is. */
export const longPressTime = 500;
const tapTime = 300;
/** Two taps further apart are two taps. */
const sameSpot = 40;
/** What a finger did longer ago than this says nothing of how fast it is let go. */
const lately = 80;

type Finger = { readonly start: Spot; readonly at: Spot };
type Mode = 'idle' | 'undecided' | 'pinch' | 'spent' | Hold;

const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Spot, other: Spot): Spot => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

/** Tells taps, presses, drags and pinches apart. `later` calls back after milliseconds, unless what it returns is called. */
export const fingers = (on: FingerEvents, later: (act: () => void, ms: number) => () => void): Fingers => {
  const known = new Map<number, Finger>();
  let mode: Mode = 'idle';
  let began = 0;
  let still = false;
  let tapped: { readonly at: Spot; readonly time: number } | null = null;
  let stopWaiting = (): void => {};
  let way: readonly { readonly at: Spot; readonly time: number }[] = [];

  const pair = (): readonly [Finger, Finger] | null => {
    const [one, other] = [...known.values()];
    return one === undefined || other === undefined ? null : [one, other];
  };
  const speed = (time: number): Spot => {
    const recent = way.filter((each) => time - each.time <= lately);
    const [first, last] = [recent[0], recent.at(-1)];
    if (first === undefined || last === undefined || last.time === first.time) return { x: 0, y: 0 };
    const took = last.time - first.time;
    return { x: (last.at.x - first.at.x) / took, y: (last.at.y - first.at.y) / took };
  };
  const isHold = (each: Mode): each is Hold => each === 'pan' || each === 'card' || each === 'box';

  const press = (at: Spot, time: number): void => {
    mode = 'undecided';
    began = time;
    way = [];
    stopWaiting = later(() => {
      mode = 'spent';
      tapped = null;
      on.longPress(at);
    }, longPressTime);
  };
  const moveOne = (finger: Finger, at: Spot, time: number): void => {
    if (mode === 'undecided' && apart(finger.start, at) > slop) {
      stopWaiting();
      mode = on.begin(finger.start);
    } else if (isHold(mode)) on.move(mode, at, at.x - finger.at.x, at.y - finger.at.y);
    way = [...way.slice(-8), { at, time }];
  };
  const moveTwo = (id: number, at: Spot): void => {
    const before = pair();
    const finger = known.get(id);
    if (before === null || finger === undefined) return;
    known.set(id, { ...finger, at });
    const after = pair();
    if (after === null) return;
    if (still && apart(finger.start, at) <= slop) return;
    still = false;
    const [from, to] = [between(before[0].at, before[1].at), between(after[0].at, after[1].at)];
    const factor = apart(after[0].at, after[1].at) / Math.max(1, apart(before[0].at, before[1].at));
    on.pinch({ factor, middle: from, dx: to.x - from.x, dy: to.y - from.y });
  };
  const tap = (at: Spot, time: number): void => {
    const again = tapped !== null && time - tapped.time <= tapTime && apart(tapped.at, at) <= sameSpot;
    tapped = again ? null : { at, time };
    if (again) on.doubleTap(at);
    else on.tap(at);
  };
  const release = (id: number, at: Spot, time: number, meant: boolean): void => {
    const both = pair();
    if (!known.delete(id)) return;
    stopWaiting();
    const was = mode;
    if (known.size === 0) {
      mode = 'idle';
      if (was === 'undecided' && meant) tap(at, time);
      if (isHold(was)) on.end(was, at, meant ? speed(time) : { x: 0, y: 0 });
      return;
    }
    if (was !== 'pinch' || both === null) return;
    mode = still ? 'spent' : 'pan';
    way = [];
    if (still && meant && time - began <= tapTime) on.twoFingerTap(between(both[0].at, both[1].at));
  };

  return {
    down: (id, at, time) => {
      known.set(id, { start: at, at });
      if (known.size === 1) return press(at, time);
      stopWaiting();
      tapped = null;
      if (mode !== 'undecided' && mode !== 'pan') return;
      still = mode === 'undecided';
      mode = known.size === 2 ? 'pinch' : 'spent';
    },
    move: (id, at, time) => {
      const finger = known.get(id);
      if (finger === undefined) return;
      if (mode === 'pinch') return moveTwo(id, at);
      if (known.keys().next().value === id) moveOne(finger, at, time);
      known.set(id, { ...finger, at });
    },
    up: (id, at, time) => release(id, at, time, true),
    cancel: (id) => release(id, known.get(id)?.at ?? { x: 0, y: 0 }, 0, false),
  };
};
