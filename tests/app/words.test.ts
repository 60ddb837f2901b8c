import { describe, expect, it } from 'vitest';
import { announcement, lookingAnnouncement } from '#app/announce/announcement.ts';
import { tellResults } from '#app/announce/tell-results.ts';
import { datesOfSources, documentSummary } from '#app/header/document-summary.ts';
import { projectorCaption } from '#app/projector/projector-caption.ts';
import { themeVariables } from '#app/styles/theme-variables.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { openingView } from '#core/view/view.ts';
import { themes } from '#core/picture/tokens.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const scene = makeScene(deriveGraph(document), { level: 1, openGroups: [] });
const words = messagesIn('en');

describe('the sentence in the header', () => {
  it('says how many sources, of when, and how much of the document is drawn', () => {
    expect(documentSummary(document, scene, words, 'en')).toBe('1 source · December 2023 · 23 of 50 items, 25 lines');
  });

  it('spans the dates of several sources', () => {
    const [[, source] = ['', undefined]] = Object.entries(document.sources);
    if (source === undefined) throw new Error('no source');
    const { date: _, ...undated } = source;
    const sources = { a: source, b: { ...source, date: '2023-11' }, c: undated };
    expect(datesOfSources({ ...document, sources })).toBe('2023-11/2023-12');
    expect(datesOfSources({ ...document, sources: { c: undated } })).toBeUndefined();
  });
});

describe('the caption in a room', () => {
  it('counts the lines that are drawn, without those of cards left out', () => {
    expect(projectorCaption({ document, scene, dropped: [] }, words, 'en')).toEqual({
      sentence: '8 of 25 lines are only expected, planned or called for.',
      source: 'Ukrainian News Agency, December 2023 · 23 of 23 items',
    });
    const fewer = projectorCaption({ document, scene, dropped: ['coalition'] }, words, 'en');
    expect(fewer.sentence).toBe('7 of 24 lines are only expected, planned or called for.');
    expect(fewer.source).toContain('22 of 23 items');
  });
});

describe('the caption of what a voice tells', () => {
  it('counts what is in the light, and says whose account it is', () => {
    const graph = deriveGraph(document);
    const view = { ...openingView, lens: ['washington'] };
    const looking = lookAt(graph, scene, narrow(graph, view), { lens: view.lens, focus: null, lit: null, path: null });
    const { sentence, source } = projectorCaption(
      { document, scene, dropped: [], looking, lens: view.lens },
      words,
      'en',
    );
    const lit = scene.lines.filter(({ key }) => looking.lit?.has(key) ?? true);
    expect(lit.length).toBeLessThan(scene.lines.length);
    expect(sentence).toContain(` of ${lit.length} lines `);
    expect(source).toMatch(/^As told: The White House's account · Ukrainian News Agency/u);
  });
});

describe('the sentence in the header of a picture of groups', () => {
  it('counts the items that groups stand for', () => {
    const large = aLargeDocument(300);
    const groups = makeScene(deriveGraph(large), { level: 1, openGroups: [] });
    expect(documentSummary(large, groups, words, 'en')).toMatch(/300 items in \d+ groups/u);
  });
});

describe('what is said of the selection', () => {
  const store = createEntenteStore();
  store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
  const said = () => announcement(store.getState(), words);

  it('names a card with its links, and a line as a sentence with how firm it is', () => {
    expect(said()).toBe('Nothing selected.');
    store.getState().select({ kind: 'node', id: 'us-dod' });
    expect(said()).toBe('US Department of Defense. 3 links, 4 claims.');
    store.getState().select({ kind: 'line', key: 'us-state|adviser' });
    expect(said()).toBe(
      'US Department of State plans to send Adviser to the ministry. Planned; 1 claim, by White House.',
    );
    store.getState().toggleSelected({ kind: 'node', id: 'us-dod' });
    expect(said()).toBe('2 items selected.');
  });
});

describe('what came of something', () => {
  const opened = () => {
    const store = createEntenteStore();
    store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
    store.getState().viewportSettled({ zoom: 1, x: 0, y: 0, width: 800, height: 600 });
    const told: string[] = [];
    tellResults(store, (text) => told.push(text));
    return { store, told };
  };

  it('is how many are in the light, when the voice changes', () => {
    const { store } = opened();
    expect(lookingAnnouncement(store.getState(), words)).toBe('Showing 23 of 23 items, 25 lines.');
    store.getState().chooseLens(['kyiv']);
    expect(lookingAnnouncement(store.getState(), words)).toBe('Showing 13 of 23 items, 9 lines.');
  });

  it('is told of expansion, focus and paths, each once', () => {
    const { store, told } = opened();
    store.getState().expand('frankensam');
    store.getState().focusOn('jp-doc', 1);
    store.getState().leaveFocus();
    store.getState().findPath('ua-mod', 'frankensam');
    expect(told).toEqual([
      expect.stringMatching(/^3 items added: /u),
      expect.stringMatching(/^Focus: Joint-production document, 1 step, \d+ items\.$/u),
      'Everything is in the light again.',
      'Path found, 4 steps.',
    ]);
  });

  it('is nothing where a link brings the same again in other objects', () => {
    const { store, told } = opened();
    store.getState().focusOn('jp-doc', 1);
    const { view } = store.getState();
    told.length = 0;
    store.getState().showView({ ...structuredClone(view), lens: ['kyiv'] });
    expect(told).toEqual([]);
  });
});

describe('a step back', () => {
  it('is named after what it takes back', () => {
    expect(words.shell.undo(null)).toBe('Undo');
    expect(words.shell.undo('lens')).toBe('Undo: whose account');
    expect(words.shell.redo('arrange')).toBe('Redo: arrangement');
  });
});

describe('the theme as CSS', () => {
  it('has the same names in every theme, and a colour behind each', () => {
    const names = [...themeVariables(themes.light).keys()];
    expect(names).toContain('--on-accent');
    expect(names).toContain('--look-body');
    for (const theme of Object.values(themes)) expect([...themeVariables(theme).keys()]).toEqual(names);
  });
});
