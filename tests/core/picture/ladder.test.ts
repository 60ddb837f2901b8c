import { expect, test } from 'vitest';
import { ladder, phasesByFirmness } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';

test('any two rungs differ in at least two of width, dash and mark', () => {
  for (const a of phasesByFirmness) {
    for (const b of phasesByFirmness.filter((other) => other !== a)) {
      const [x, y] = [ladder[a], ladder[b]];
      const differences = [x.width !== y.width, x.dash.join() !== y.dash.join(), x.mark !== y.mark].filter(Boolean);
      expect(differences.length, `${a} and ${b}`).toBeGreaterThanOrEqual(2);
    }
  }
});

test('what is not firm is never solid', () => {
  for (const phase of ['agreed', 'ahead', 'wished', 'stopped', 'denied'] as const) {
    expect(ladder[phase].dash.length).toBeGreaterThan(0);
  }
});

test('every rung but plain fact has a mark that draws something', () => {
  for (const phase of phasesByFirmness) {
    const { ground, ink } = marks[ladder[phase].mark];
    expect(ground !== null || ink !== null).toBe(phase !== 'fact');
  }
});
