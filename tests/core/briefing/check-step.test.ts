import { describe, expect, it } from 'vitest';
import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import { checkStep, mendStep } from '#core/briefing/checks/check-step.ts';
import type { FaultCode } from '#core/briefing/checks/check.ts';
import { missingOf } from '#core/briefing/checks/missing.ts';
import { mostLetters } from '#core/briefing/checks/long-words.ts';
import { checkedStep } from '#core/briefing/step/step-picture.ts';
import { seenOf, withSeen } from '#core/briefing/step/step-sum.ts';
import { viewOfStep } from '#core/briefing/step/step-view.ts';
import type { EntenteDocument, Step } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { arrange } from '#layout/arrange.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const frame = audienceFrame(undefined);

const checked = (step: Step, document: EntenteDocument = sample) => {
  const graph = deriveGraph(document);
  const view = viewOfStep(graph, step);
  const scene = makeScene(graph, { level: view.level, openGroups: [], only: view.packed });
  const looking = lookAt(graph, scene, narrow(graph, view), { ...view, path: null });
  const arrangement = arrange(toLayoutInput(graph, scene, frame, 'en'));
  return checkedStep({ graph, step, scene, looking, arrangement, frame });
};

const codes = (step: Step, document?: EntenteDocument): readonly FaultCode[] =>
  checkStep(checked(step, document)).map(({ code }) => code);

const mended = (step: Step, code: FaultCode, document?: EntenteDocument): Step =>
  mendStep(checked(step, document), code);

const plain: Step = {
  id: 's1',
  title: 'Who signed',
  claims: ['c06', 'c43'],
  view: 'pk=ua-mod,ua-minstrat,us-dod,jp-doc',
};

describe('the checks of a step', () => {
  it('find nothing in a step of four cards that cites both sides', () => {
    expect(codes(plain)).toEqual([]);
  });

  it('count the cards: over 15 are too many, and arranging what is lit leaves few', () => {
    const { view: _, ...crowded } = plain;
    const whole = checked({ ...crowded, level: 3 });
    expect(checkStep(whole).map(({ code }) => code)).toContain('many-cards');
    const few = mendStep(whole, 'many-cards');
    expect(codes(few)).not.toContain('many-cards');
    expect(viewOfStep(deriveGraph(sample), few).packed).toEqual(expect.arrayContaining(['ua-mod', 'jp-doc']));
  });

  it('measure the letters that the last row reads', () => {
    const far: Step = { ...plain, camera: { cx: 400, cy: 200, w: 4000 } };
    expect(codes(far)).toContain('small-labels');
    expect(codes(mended(far, 'small-labels'))).not.toContain('small-labels');
  });

  it('want what is lit larger than what can only just be read', () => {
    const usual = { ...plain, camera: { cx: 400, cy: 200, w: 1170 } };
    expect(checkStep(checked(usual))).toMatchObject([{ code: 'small-lit', amount: 26, most: 32 }]);
    const { claims: _, ...unlit } = usual;
    expect(codes(unlit)).toEqual([]);
  });

  it('find what is lit and outside of what is surely seen', () => {
    const aside: Step = { ...plain, camera: { cx: 0, cy: 0, w: 500 } };
    expect(codes(aside)).toContain('off-screen');
    expect(codes(mended(aside, 'off-screen'))).not.toContain('off-screen');
  });

  it('count letters as people do, and move what is over to the notes, losing nothing', () => {
    const long = `${'Боєприпаси. '.repeat(12)}Решта.`;
    const wordy: Step = { ...plain, text: { en: 'Short.', uk: long }, title: 'é'.repeat(mostLetters.title + 1) };
    expect(codes(wordy)).toEqual(['long-title', 'long-text']);
    const { text, notes } = mended(wordy, 'long-text');
    expect(text).toEqual({ en: 'Short.', uk: 'Боєприпаси. '.repeat(11).trim() });
    expect(notes).toEqual({ uk: 'Боєприпаси. Решта.' });
    expect(codes(mended(wordy, 'long-text'))).toEqual(['long-title']);
    const endless = mended({ ...plain, text: 'a'.repeat(200) }, 'long-text');
    expect([endless.text, endless.notes]).toEqual(['a'.repeat(140), 'a'.repeat(60)]);
  });

  it('find what has no passage, lit or cited', () => {
    const bare: EntenteDocument = {
      ...sample,
      claims: sample.claims.map(({ quote, ...claim }) =>
        claim.id === 'c43' ? claim : { ...claim, ...(quote !== undefined && { quote }) },
      ),
    };
    expect(codes(plain, bare)).toContain('no-passage');
    const without = mended(plain, 'no-passage', bare);
    expect(without.claims).toEqual(['c06']);
    expect(codes(without, bare)).not.toContain('no-passage');
  });

  it('find the account of one side alone, unless the step says whose it shows', () => {
    const kyiv: Step = { ...plain, claims: ['c06', 'c07'] };
    expect(codes(kyiv)).toEqual(['one-side']);
    const both = mended(kyiv, 'one-side');
    expect(both.cites).toContain('c44');
    expect(codes(both)).toEqual([]);
    expect(codes({ ...kyiv, lens: 'kyiv' })).toEqual([]);
  });

  it('name what is no longer in the data, and show the rest', () => {
    const old: Step = {
      ...plain,
      nodes: ['gone', 'jp-doc'],
      claims: ['c06', 'c99', 'c43'],
      cites: ['c98', 'c06', 'c43'],
      compare: 'd99',
      camera: { fit: ['lost', 'jp-doc', 'ua-mod', 'ua-minstrat', 'us-dod'] },
      lens: ['nobody'],
    };
    expect(missingOf(checked(old))).toEqual(['nobody', 'gone', 'c99', 'c98', 'lost', 'd99']);
    expect(codes(old)).toContain('missing');
    const known = mended(old, 'missing');
    expect(codes(known)).toEqual([]);
    expect(known).toEqual({
      id: 's1',
      title: 'Who signed',
      view: plain.view,
      nodes: ['jp-doc'],
      claims: ['c06', 'c43'],
      cites: ['c06', 'c43'],
      camera: { fit: ['jp-doc', 'ua-mod', 'ua-minstrat', 'us-dod'] },
    });
    expect(codes({ ...plain, view: 'no such view' })).toContain('missing');
  });

  it('tell when the data have changed since, and not when somebody translates them', () => {
    const seen = withSeen(sample, plain);
    expect(codes(seen)).toEqual([]);
    const rewritten: EntenteDocument = {
      ...sample,
      claims: sample.claims.map((claim) => (claim.id === 'c43' ? { ...claim, status: 'agreed' } : claim)),
    };
    expect(codes(seen, rewritten)).toContain('changed');
    expect(codes(mended(seen, 'changed', rewritten), rewritten)).not.toContain('changed');
    const { label: _, ...node } = sample.nodes['us-dod'] ?? { type: 'ministry', label: '' };
    const translated: EntenteDocument = {
      ...sample,
      nodes: {
        ...sample.nodes,
        'us-dod': { ...node, label: { en: nodeName(sample, 'us-dod', 'en'), uk: 'Міністерство' } },
      },
    };
    expect(seenOf(translated, seen)).toBe(seenOf(sample, seen));
  });

  it('take what is mended for seen, where it was seen before', () => {
    const kyiv = withSeen(sample, { ...plain, claims: ['c06', 'c07'] });
    expect(codes(mended(kyiv, 'one-side'))).toEqual([]);
  });

  it('say nothing of a picture where a step shows none', () => {
    expect(codes({ id: 's1', title: 'Sources', kind: 'title', level: 3 })).toEqual([]);
  });
});
