import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const opening = makeScene(graph, { level: 1, openGroups: [] });
const everything = makeScene(graph, { level: 3, openGroups: [] });
const drawn = (scene: typeof opening): readonly string[] =>
  scene.lines.map(({ key, phase, arrow }) => `${key} ${phase}${arrow ? ' →' : ''}`);

describe('the opening picture of the sample', () => {
  test('shows 23 of 50 items', () => {
    expect(opening.kind).toBe('items');
    expect([opening.nodes.length, opening.shown, opening.total]).toEqual([23, 23, 50]);
  });

  test('draws these 25 lines', () => {
    expect(drawn(opening)).toEqual([
      'adviser|ua-minstrat ahead →',
      'frankensam-local|frankensam ahead →',
      'industry-partners|tech-data done →',
      'jp-doc|conference signed',
      'jp-doc|coop fact',
      'jp-doc|wh-actions fact',
      'tech-data|frankensam-local ahead →',
      'tech-data|ukraine done →',
      'ua-minstrat|jp-doc signed',
      'ua-mod|coop agreed',
      'ua-mod|jp-doc signed',
      'ua-mod|localization ahead →',
      'ua-mod|monitoring agreed',
      'ukraine|coop agreed',
      'umierov|coalition wished →',
      'umierov|ua-mod fact',
      'us-companies|localization ahead',
      'us-dod|jp-doc signed',
      'us-dod|tech-data done →',
      'us-embassy|monitoring agreed',
      'us-state|adviser ahead →',
      'usa|coop agreed',
      'wh-actions|coop ahead →',
      'white-house|coop agreed',
      'white-house|wh-actions agreed',
    ]);
  });
});

describe('all items of the sample', () => {
  test('are 50 with 52 lines', () => {
    expect([everything.nodes.length, everything.lines.length]).toEqual([50, 52]);
  });
});
