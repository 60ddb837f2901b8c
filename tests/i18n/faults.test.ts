import { expect, it } from 'vitest';
import { faults as english } from '#i18n/english/screen/faults.ts';
import { faults as ukrainian } from '#i18n/ukrainian/screen/faults.ts';
import { receiptFaults } from '#tests/core/document/faults/receipt-faults.ts';
import { referenceFaults } from '#tests/core/document/faults/reference-faults.ts';
import { structureFaults } from '#tests/core/document/faults/structure-faults.ts';

const planted = [...structureFaults, ...referenceFaults, ...receiptFaults];
const codes = new Set(planted.flatMap(({ code, also = [] }) => [code, ...also]));

it('every fault that can be planted is told in both languages', () => {
  expect(codes.size).toBeGreaterThan(30);
  expect([...codes].filter((code) => !Object.hasOwn(english, code) || !Object.hasOwn(ukrainian, code))).toEqual([]);
});
