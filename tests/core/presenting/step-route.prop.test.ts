import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStepRoute, writeStepRoute, type StepRoute } from '#core/presenting/step-route.ts';

const name = fc.stringMatching(/^[a-z0-9]{4,20}$/u);
const language = fc.constantFrom({}, { language: 'uk' }, { language: 'zh-Hant' });
const route = fc
  .tuple(
    fc.oneof(
      fc.record<StepRoute>({ step: name, as: fc.constant('desk'), session: fc.constant('') }),
      fc.record<StepRoute>({ step: name, as: fc.constantFrom('audience', 'notes'), session: name }),
    ),
    language,
  )
  .map(([where, read]): StepRoute => ({ ...where, ...read }));

test('an address of a step leads where it was written for', () => {
  fc.assert(
    fc.property(route, (wanted) => {
      expect(readStepRoute(writeStepRoute(wanted))).toEqual(wanted);
    }),
  );
});

test.each([
  '',
  '#/',
  '#/n/ua-mod',
  '#/b/',
  '#/b/s4/present',
  '#/b/s4/notes',
  '#/b/s4?s=abcd',
  '#/b/s4/else?s=abcd',
  '#/b/s4?lang=%',
  '#/b/s4?x=1',
])('%s is none', (fragment) => {
  expect(readStepRoute(fragment)).toBeNull();
});
