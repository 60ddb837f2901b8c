import * as fc from 'fast-check';
import type { Place, PlaceElement } from '#core/view/place.ts';
import {
  arrangements,
  measuresOfSize,
  renderings,
  type DateWindow,
  type Filters,
  type Lens,
  type View,
} from '#core/view/view.ts';

/** Ids as they are, and as files of other formats have them: any letters there are, and all signs that part an address. */
const anyId = fc.oneof(
  fc.constantFrom('ua-mod', 'jp-doc', 'group:ua:ministry', 'rest:group:lane-left:look-body', '', '~', 'shared', '0'),
  fc.string({ unit: fc.constantFrom(...Array.from('~.,;:+!@#/&=?%|()*\'"<> -aБ😀')) }),
  fc.string({ unit: 'binary' }),
);
const ids = fc.array(anyId, { maxLength: 4 });

const anyElement: fc.Arbitrary<PlaceElement> = fc.oneof(
  anyId.map((id) => ({ kind: 'node' as const, id })),
  anyId.map((id) => ({ kind: 'claim' as const, id })),
  fc.tuple(anyId, anyId).map((ends) => ({ kind: 'line' as const, key: ends.join('|') })),
);

const anySpan = fc
  .tuple(fc.nat({ max: 999_999 }), fc.integer({ min: 1, max: 9999 }))
  .map(([start, length]) => ({ start, end: start + length }));

const anyMonth = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}`);

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary);

const anyWindow: fc.Arbitrary<DateWindow> = fc
  .tuple(anyMonth, anyMonth, fc.boolean(), fc.boolean())
  .map(([one, other, maybe, undated]) => {
    const [from, to] = one > other ? [other, one] : [one, other];
    return { from, to, maybe, undated };
  });

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  types: orNull(ids),
  statuses: orNull(ids),
  groups: orNull(ids),
  voices: orNull(ids),
  dates: orNull(anyWindow),
  differs: fc.boolean(),
  quoted: fc.boolean(),
});

const anyLens: fc.Arbitrary<Lens> = fc.oneof(fc.constantFrom('everyone', 'shared', 'differing'), ids);
const oneToThree = fc.constantFrom(1, 2, 3);

const anyView: fc.Arbitrary<View> = fc.record({
  as: orNull(fc.constantFrom(...renderings)),
  level: oneToThree,
  openGroups: ids,
  lens: anyLens,
  split: ids,
  filters: anyFilters,
  unmatched: fc.constantFrom('dim', 'hide'),
  hidden: ids,
  focus: orNull(fc.record({ id: anyId, depth: oneToThree })),
  lit: orNull(fc.record({ nodes: ids, claims: ids, rest: fc.constantFrom('keep', 'dim', 'hide') })),
  expanded: ids,
  path: orNull(fc.record({ from: anyId, to: anyId, choice: fc.nat({ max: 9 }) })),
  arrangement: fc.constantFrom(...arrangements),
  packed: orNull(ids),
  size: orNull(fc.constantFrom(...measuresOfSize)),
});

const anyLength = fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => tenths / 10 + 0);

const anyLanguage = fc.constantFrom('en', 'uk', 'uk-UA', 'crh-Latn-UA', 'en-XA');

const placeInAnyLanguage = {
  selected: fc.array(anyElement, { maxLength: 4 }),
  reader: orNull(
    fc.record(
      { source: anyId, claim: orNull(anyId), span: anySpan },
      { requiredKeys: ['source', 'claim'], noNullPrototype: true },
    ),
  ),
  view: anyView,
  camera: orNull(fc.record({ cx: anyLength, cy: anyLength, width: fc.integer({ min: 1, max: 99_999 }) })),
  language: anyLanguage,
};

export const anyPlace: fc.Arbitrary<Place> = fc.record(placeInAnyLanguage, {
  requiredKeys: ['selected', 'reader', 'view', 'camera'],
  noNullPrototype: true,
});
