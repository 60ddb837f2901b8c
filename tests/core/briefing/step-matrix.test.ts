import { describe, expect, test } from 'vitest';
import { checkStep, mendStep } from '#core/briefing/checks/check-step.ts';
import type { CheckedStep, FaultCode } from '#core/briefing/checks/check.ts';
import { matrixFrame } from '#core/briefing/step/audience-frame.ts';
import type { StepMatrix } from '#core/briefing/step/step-matrix.ts';
import type { Step } from '#core/document/schema.ts';
import { writeView } from '#core/view/view-parameters.ts';
import { noFilters, openingView } from '#core/view/view.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { selectCheckedStep, selectStepMatrix } from '#store/briefing/step-picture.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { matrixFigure } from '#i18n/sentences/matrix-words.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const store = createEntenteStore();
const read = { fileName: 'sample.json', text: '{}', document: sampleDocument(), problems: [], skipped: 0, records: 1 };
store.getState().documentRead(read);

const plain: Step = { id: 'm', kind: 'matrix', title: 'Who made what' };
const signed: Step = { ...plain, nodes: ['jp-doc'] };

const matrixOf = (step: Step): StepMatrix => {
  const told = selectStepMatrix(store.getState(), step);
  if (told === null) throw new Error('no matrix');
  return told;
};
const checked = (step: Step): CheckedStep => {
  const found = selectCheckedStep(store.getState(), step);
  if (found === null) throw new Error('no document');
  return found;
};
const codes = (step: Step): readonly FaultCode[] => checkStep(checked(step)).map(({ code }) => code);
const mended = (step: Step, code: FaultCode): Step => mendStep(checked(step), code);

describe('the matrix of a step', () => {
  test('tells of the whole document, as much of it as the screen holds, and counts the rest', () => {
    const { matrix, fitted, light } = matrixOf({ ...plain, view: 'pk=ua-mod,jp-doc' });
    expect([matrix.parties, matrix.made, light]).toEqual([14, 10, null]);
    expect(fitted?.left).toEqual({
      parties: 14 - (fitted?.rows.length ?? 0),
      made: 10 - (fitted?.columns.length ?? 0),
    });
  });

  test('lights the cells of its claims, and the whole column of an item that it lights alone', () => {
    const litIn = (step: Step): readonly string[] => {
      const { matrix, light } = matrixOf(step);
      return matrix.rows.flatMap(({ node, cells }) =>
        cells.flatMap((cell, at) => (cell && light?.cells.has(cell) ? `${node.id} ${matrix.columns[at]?.id}` : [])),
      );
    };
    expect(litIn(signed)).toEqual(['ua-minstrat jp-doc', 'ua-mod jp-doc', 'us-dod jp-doc'].toSorted(order(signed)));
    expect(litIn({ ...plain, nodes: ['jp-doc', 'us-dod'] })).toEqual(['us-dod jp-doc']);
    expect(litIn({ ...plain, claims: ['c34'] })).toEqual(['ua-mod localization']);
  });

  test('keeps what is lit before all else where there is no room', () => {
    const crowded = matrixOf(plain);
    const outside = crowded.matrix.columns.find((each) => !crowded.fitted?.columns.includes(each))?.id ?? '';
    const { fitted } = matrixOf({ ...plain, nodes: [outside] });
    expect(fitted?.columns.map(({ id }) => id)).toContain(outside);
    expect(fitted?.left.parties).toBeGreaterThan(0);
  });

  test('shows only what is lit where the rest is hidden, in larger letters', () => {
    const { fitted, matrix } = matrixOf({ ...signed, rest: 'hide' });
    expect(matrix.columns.map(({ id }) => id)).toEqual(['jp-doc']);
    expect(matrix.rows).toHaveLength(3);
    expect(fitted?.letters).toBe(32);
  });

  test('has never smaller letters than the last row reads, in a large room larger ones and fewer cells', () => {
    const usual = matrixOf(plain).fitted;
    const large = selectStepMatrix(store.getState(), plain, true)?.fitted;
    expect(usual?.letters).toBeGreaterThanOrEqual(matrixFrame(undefined).least);
    expect(large?.letters).toBeGreaterThanOrEqual(40);
    expect(large?.rows.length).toBeLessThan(usual?.rows.length ?? 0);
  });

  test('is the same one as long as nothing of what it shows changes', () => {
    expect(matrixOf({ ...plain, title: 'Otherwise' })).toBe(matrixOf(plain));
  });
});

/** Parties stand by country and name. */
const order = (step: Step) => {
  const ids = matrixOf(step).matrix.rows.map(({ node }) => node.id);
  const place = (spot: string): number => ids.indexOf(spot.split(' ')[0] ?? '');
  return (one: string, other: string): number => place(one) - place(other);
};

describe('the checks of a step that shows a matrix', () => {
  test('say how much has no room; leaving only what is lit mends it, and its letters with it', () => {
    expect(codes(plain)).toEqual(['no-room']);
    expect(checkStep(checked(plain))[0]?.fix).toBeNull();
    expect(codes(signed)).toEqual(['no-room', 'small-lit']);
    const few = mended(signed, 'no-room');
    expect(few.rest).toBe('hide');
    expect(codes(few)).toEqual([]);
    expect(mended(signed, 'small-lit')).toEqual(few);
  });

  test('name what is lit and is in no matrix', () => {
    const aside: Step = { ...signed, rest: 'hide', nodes: ['jp-doc', 'ammunition'] };
    const fault = checkStep(checked(aside)).find(({ code }) => code === 'left-out');
    expect([fault?.ids, fault?.fix]).toEqual([['ammunition'], null]);
  });

  test('tell of an empty one, which is shown as a picture instead', () => {
    const empty: Step = {
      ...plain,
      view: writeView({ ...openingView, filters: { ...noFilters, types: ['ministry'] } }),
    };
    expect(matrixOf(empty).fitted).toBeNull();
    expect(codes(empty)).toEqual(['empty-matrix']);
    const { kind: _, ...picture } = empty;
    expect(mended(empty, 'empty-matrix')).toEqual(picture);
  });

  test('ask nothing of a matrix that only pictures have', () => {
    expect(codes({ ...signed, rest: 'hide', camera: { cx: 0, cy: 0, w: 100 } })).toEqual([]);
  });
});

test('a matrix whose names are too long for the screen has no room, and is not called empty', () => {
  const document = sampleDocument();
  const nodes = { ...document.nodes };
  const { 'jp-doc': named } = nodes;
  if (named === undefined) throw new Error('the sample has no such item');
  const { short: _, ...node } = named;
  nodes['jp-doc'] = { ...node, label: 'Rahmenabkommen'.repeat(8) };
  const long = createEntenteStore();
  long.getState().documentRead({ ...read, document: { ...document, nodes } });
  const found = selectCheckedStep(long.getState(), { ...signed, rest: 'hide' });
  if (found?.matrix === null || found === null) throw new Error('no matrix');
  expect([found.matrix.matrix.rows.length, found.matrix.fitted]).toEqual([3, null]);
  const fault = checkStep(found).find(({ code }) => code === 'no-room');
  expect(fault).toMatchObject({ amount: 3, most: 1, fix: 'as-picture' });
  expect(checkStep(found).map(({ code }) => code)).not.toContain('empty-matrix');
  expect(mendStep(found, 'no-room').kind).toBeUndefined();
  const said = matrixFigure(found.matrix).said.map(({ text }) => text);
  expect(said.join(' ')).toBe(laterMessagesIn('en').matrix.noRoom);
});
