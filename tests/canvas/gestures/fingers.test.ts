import { describe, expect, test } from 'vitest';
import { fingers, longPressTime, type Hold, type Spot } from '#canvas/gestures/touch/fingers.ts';

/** A hand whose time passes only when it is told to. */
const hand = (hold: Hold = 'pan') => {
  const heard: string[] = [];
  const at = ({ x, y }: Spot): string => `${Math.round(x)},${Math.round(y)}`;
  let waiting: { readonly act: () => void; readonly due: number } | null = null;
  let now = 0;
  const known = fingers(
    {
      tap: (spot) => heard.push(`tap ${at(spot)}`),
      doubleTap: (spot) => heard.push(`double ${at(spot)}`),
      twoFingerTap: (spot) => heard.push(`two ${at(spot)}`),
      longPress: (spot) => heard.push(`long ${at(spot)}`),
      begin: (spot) => (heard.push(`begin ${at(spot)}`), hold),
      move: (held, _spot, dx, dy) => heard.push(`${held} by ${dx},${dy}`),
      end: (held, spot, speed) => heard.push(`end ${held} ${at(spot)} at ${speed.x.toFixed(1)},${speed.y.toFixed(1)}`),
      pinch: ({ factor, middle, dx, dy }) =>
        heard.push(`pinch ${factor.toFixed(2)} round ${at(middle)} by ${dx},${dy}`),
    },
    (act, ms) => {
      waiting = { act, due: now + ms };
      return () => (waiting = null);
    },
  );
  return {
    heard,
    wait: (ms: number): void => {
      now += ms;
      const due = waiting !== null && waiting.due <= now ? waiting : null;
      if (due === null) return;
      waiting = null;
      due.act();
    },
    down: (id: number, x: number, y: number): void => known.down(id, { x, y }, now),
    move: (id: number, x: number, y: number): void => known.move(id, { x, y }, now),
    up: (id: number, x: number, y: number): void => known.up(id, { x, y }, now),
    cancel: (id: number): void => known.cancel(id),
  };
};

describe('one finger', () => {
  test('that trembles a little taps, and never drags', () => {
    const one = hand();
    one.down(1, 100, 100);
    one.wait(80);
    one.move(1, 105, 104);
    one.up(1, 105, 104);
    expect(one.heard).toEqual(['tap 105,104']);
  });

  test('that moves pushes the picture without a jump, and lets it go at the speed it had', () => {
    const one = hand();
    one.down(1, 100, 100);
    for (const x of [112, 122, 132]) {
      one.wait(10);
      one.move(1, x, 100);
    }
    one.up(1, 132, 100);
    expect(one.heard).toEqual(['begin 100,100', 'pan by 10,0', 'pan by 10,0', 'end pan 132,100 at 1.0,0.0']);
  });

  test('that has rested before it is lifted lets go of a picture that stands', () => {
    const one = hand();
    one.down(1, 100, 100);
    one.wait(10);
    one.move(1, 120, 100);
    one.move(1, 140, 100);
    one.wait(300);
    one.up(1, 140, 100);
    expect(one.heard.at(-1)).toBe('end pan 140,100 at 0.0,0.0');
  });

  test('that rests half a second asks for more, and taps no more', () => {
    const one = hand();
    one.down(1, 100, 100);
    one.wait(longPressTime - 1);
    expect(one.heard).toEqual([]);
    one.wait(1);
    one.move(1, 150, 100);
    one.up(1, 150, 100);
    expect(one.heard).toEqual(['long 100,100']);
  });

  test('holds a card or the corner of a box where those who know say so', () => {
    for (const hold of ['card', 'box'] as const) {
      const one = hand(hold);
      one.down(1, 0, 0);
      one.move(1, 20, 0);
      one.move(1, 25, 5);
      one.up(1, 25, 5);
      expect(one.heard).toEqual(['begin 0,0', `${hold} by 5,5`, `end ${hold} 25,5 at 0.0,0.0`]);
    }
  });

  test('that the browser takes away has meant nothing', () => {
    const one = hand();
    one.down(1, 100, 100);
    one.cancel(1);
    one.wait(longPressTime);
    expect(one.heard).toEqual([]);
  });
});

describe('two taps', () => {
  const twice = (pause: number, x: number): readonly string[] => {
    const one = hand();
    one.down(1, 100, 100);
    one.up(1, 100, 100);
    one.wait(pause);
    one.down(2, x, 100);
    one.up(2, x, 100);
    return one.heard;
  };

  test('in a moment at a place are a double one', () => {
    expect(twice(200, 110)).toEqual(['tap 100,100', 'double 110,100']);
  });

  test('apart in time or place are two', () => {
    expect(twice(400, 100)).toEqual(['tap 100,100', 'tap 100,100']);
    expect(twice(100, 200)).toEqual(['tap 100,100', 'tap 200,100']);
  });
});

describe('two fingers', () => {
  test('tap between them', () => {
    const two = hand();
    two.down(1, 100, 100);
    two.wait(30);
    two.down(2, 200, 100);
    two.wait(60);
    two.up(1, 101, 100);
    two.up(2, 200, 100);
    expect(two.heard).toEqual(['two 150,100']);
  });

  test('apart widen the picture from the first pixel on, however near they begin, and carry it along', () => {
    const two = hand();
    two.down(1, 100, 100);
    two.down(2, 140, 100);
    two.move(2, 160, 100);
    expect(two.heard).toEqual(['pinch 1.50 round 120,100 by 10,0']);
  });

  test('of which one is lifted leave the other pushing, and no tap', () => {
    const two = hand();
    two.down(1, 100, 100);
    two.down(2, 200, 100);
    two.move(2, 220, 100);
    two.up(2, 220, 100);
    two.move(1, 110, 100);
    two.up(1, 110, 100);
    expect(two.heard.slice(1)).toEqual(['pan by 10,0', 'end pan 110,100 at 0.0,0.0']);
  });

  test('never press long', () => {
    const two = hand();
    two.down(1, 100, 100);
    two.down(2, 200, 100);
    two.wait(longPressTime);
    two.up(1, 100, 100);
    two.up(2, 200, 100);
    expect(two.heard).toEqual([]);
  });
});
