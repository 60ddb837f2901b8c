import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlace, encodePlace } from '#core/view/view-url.ts';
import { openingView as view } from '#core/view/view.ts';
import { anyPlace } from '#tests/core/view/arbitrary-place.ts';

const signs = 'necsp/~.,;:+!@#&=?%0123-abx';

test('any place comes back from its address as it was', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(decodePlace(encodePlace(place))).toEqual({ ok: true, place });
    }),
    { numRuns: 1000 },
  );
});

test('an address holds only what browsers leave as it is and mail programs do not break', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(encodePlace(place)).toMatch(/^#\/[\w\-.~%:/?@!,;=&+]*$/u);
    }),
  );
});

test('what can be read is written again in one way only', () => {
  fc.assert(
    fc.property(anyPlace, fc.nat(), fc.constantFrom(...Array.from(signs)), (place, where, sign) => {
      const address = encodePlace(place);
      const at = 2 + (where % (address.length - 1));
      const read = decodePlace(address.slice(0, at) + sign + address.slice(at + 1));
      if (!read.ok) return;
      const again = encodePlace(read.place);
      expect(decodePlace(again)).toEqual(read);
      expect(encodePlace(read.place)).toBe(again);
    }),
  );
});

test('no text makes reading or writing fail', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from(signs)), maxLength: 60 }).map((text) => `#/${text}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = decodePlace(text);
      expect(read.ok || read.problems.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
  const halves = fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(halves, (id) => {
      const address = encodePlace({ selected: [{ kind: 'node', id }], reader: null, view, camera: null });
      expect(decodePlace(address).ok).toBe(true);
    }),
  );
});
