import { expect, test } from 'vitest';
import { captureAgain, captureNow, draftNow, lightSelected } from '#briefing/strip/model/make-steps.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { wordings } from '#core/briefing/step/write-text.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { selectRendering } from '#store/selectors.ts';
import { showStep } from '#store/briefing/show-step.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const opened = () => {
  const store = createEntenteStore();
  store.getState().documentRead({
    fileName: 'sample.json',
    text: sampleText(),
    document: sampleDocument(),
    problems: [],
    skipped: 0,
    records: 1,
  });
  return store;
};

test('what is captured comes behind the step that was shown, lights what is selected, and waits for its title', () => {
  const store = opened();
  const [first, second] = store.getState().steps;
  if (first === undefined || second === undefined) throw new Error('the sample has no steps');
  showStep(store, first);
  store.getState().select({ kind: 'claim', id: 'c29' });
  captureNow(store);
  const { steps, step, editor, stripOpen, view, saved } = store.getState();
  expect(steps.map(({ id }) => id).slice(0, 3)).toEqual([first.id, step, second.id]);
  expect(steps[1]).toMatchObject({ title: 'Rustem Umierov calls for Industrial Coalition', claims: ['c29'] });
  expect({ editor, stripOpen }).toEqual({ editor: 'title', stripOpen: true });
  expect(view.lit?.claims).toEqual(['c29']);
  expect(saved.steps).toHaveLength(7);
});

test('light and view of a step are taken anew each by itself', () => {
  const store = opened();
  const [first] = store.getState().steps;
  if (first === undefined) throw new Error('the sample has no steps');
  showStep(store, first);
  store.getState().select({ kind: 'node', id: 'umierov' });
  lightSelected(store, first);
  const lighted = store.getState().steps[0];
  expect(lighted).toMatchObject({ nodes: ['umierov'], view: first.view });
  expect(lighted?.claims).toBeUndefined();
  store.getState().chooseLens(['kyiv']);
  store.getState().pack(null);
  if (lighted !== undefined) captureAgain(store, lighted);
  const seen = store.getState().steps[0];
  expect(seen).toMatchObject({ nodes: ['umierov'], lens: 'kyiv', title: first.title });
  expect(seen?.view).toBeUndefined();
});

test('the matrix is captured as a step of that kind, which is shown as one; taking the picture makes it a picture', () => {
  const store = opened();
  store.getState().showAs('matrix');
  store.getState().select({ kind: 'line', key: 'us-dod|jp-doc' });
  captureNow(store);
  const captured = store.getState().steps.find(({ id }) => id === store.getState().step);
  if (captured === undefined) throw new Error('nothing was captured');
  expect(captured).toMatchObject({ kind: 'matrix', claims: ['c06', 'c43'] });
  expect([captured.view, captured.camera]).toEqual([undefined, undefined]);
  const [first] = store.getState().steps;
  if (first !== undefined) showStep(store, first);
  expect(selectRendering(store.getState())).toBe('picture');
  showStep(store, captured);
  expect(selectRendering(store.getState())).toBe('matrix');
  store.getState().showAs('picture');
  captureAgain(store, captured);
  expect(store.getState().steps.find(({ id }) => id === captured.id)?.kind).toBeUndefined();
});

test.each(['en', 'uk'])(
  'a draft in %s invents nothing: what it names and quotes stands in the document',
  (language) => {
    const store = opened();
    const document = sampleDocument();
    store.setState({ language });
    const count = draftNow(store);
    const drafted = store.getState().steps.slice(-count);
    expect(count).toBe(7);
    const graph = deriveGraph(document);
    const known = [
      ...[...graph.nodes.values()].flatMap(({ record }) => [record.label, record.short]),
      ...document.claims.map(({ value }) => value),
      ...Object.values(document.sources).map(({ title }) => title),
      ...Object.values(document.ontology.relations).flatMap(({ label, phrases = {} }) => [
        label,
        ...Object.values(phrases),
      ]),
      ...Object.values(document.ontology.statuses).map(({ label }) => label),
      ...(document.compare ?? []).map(({ question }) => question),
      document.meta.title,
    ]
      .flatMap(wordings)
      .toSorted((one, other) => other.length - one.length);
    const words = drafted.flatMap(({ title, text }) => [title, text].flatMap(wordings));
    const quoted = words.flatMap((each) => [...each.matchAll(/[“«]([^”»…]+)[”»]/gu)].map(([, inside]) => inside ?? ''));
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.filter((each) => !known.some((one) => one.includes(each)))).toEqual([]);
    // What is left when all that the document says is taken out are a few words of the interface.
    const left = words.map((each) => known.reduce((rest, one) => rest.replaceAll(one, ' '), each.replace(/…$/u, '')));
    const invented = left.flatMap((each) => each.match(/\p{L}{4,}/gu) ?? []);
    const interfaces =
      /^(?:items|claims|sources?|from|says|December|Sources|Expected|planned|Called)$|^(?:об|єктів|тверджень|джерел|каже|груд|Джерел|Очіку|планов|Закли)/u;
    expect(invented.filter((word) => !interfaces.test(word) && !known.some((one) => one.includes(word)))).toEqual([]);
  },
);
