import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '#exporters/files/file-name.ts';

test('a file name is telling, in any alphabet', () => {
  expect(fileNameOf('Who signed, and what each side calls it', 'step')).toBe('Who-signed-and-what-each-side-calls-it');
  expect(fileNameOf('Хто підписав: «меморандум»?', 'step')).toBe('Хто-підписав-меморандум');
  expect(fileNameOf('../../etc/passwd', 'step')).toBe('etc-passwd');
  expect(fileNameOf('CON', 'step')).toBe('step');
  expect(fileNameOf('???', 'step')).toBe('step');
});

test('every file system takes every name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = fileNameOf(title, 'step');
      expect(name).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
      expect(name.length).toBeLessThanOrEqual(60);
    }),
  );
});
