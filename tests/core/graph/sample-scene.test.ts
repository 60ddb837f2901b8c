import { describe, expect, test } from 'vitest';
import { textIn } from '#core/document/text-in.ts';
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

const cardOf = (scene: typeof opening, id: string) => scene.nodes.find((card) => card.id === id);
/** "una reported" on its card: words read from the far end have its name before them. */
const wordsOn = (scene: typeof opening, id: string): readonly string[] =>
  (cardOf(scene, id)?.words ?? []).map(({ phrase, node, inverse }) => {
    const words = textIn(phrase, 'en');
    return inverse ? `${node} ${words}` : `${words} ${node}`;
  });

describe('the cards of the opening picture', () => {
  test('stand where their look and their country put them', () => {
    const on = (side: string): readonly string[] =>
      opening.nodes.filter((card) => card.side === side).map(({ id }) => id);
    expect(on('left')).toEqual(['ua-forces', 'ua-minstrat', 'ua-mod', 'ukraine', 'umierov']);
    expect(on('right')).toEqual(['us-companies', 'us-dod', 'us-embassy', 'us-state', 'usa', 'white-house']);
  });

  test('are strong for countries, the head item and the key item, which alone has the heavier border', () => {
    expect(opening.nodes.filter(({ strong }) => strong).map(({ id }) => id)).toEqual([
      'coop',
      'jp-doc',
      'ukraine',
      'usa',
    ]);
    expect(opening.nodes.filter(({ key }) => key).map(({ id }) => id)).toEqual(['jp-doc']);
  });

  test('bear their names and marks', () => {
    expect(cardOf(opening, 'jp-doc')).toMatchObject({
      names: [
        { en: 'memorandum', uk: 'меморандум' },
        { en: 'statement of intent', uk: 'заява про наміри' },
      ],
      joint: true,
      differs: true,
      unnamed: false,
      claims: 14,
    });
    expect(cardOf(opening, 'adviser')).toMatchObject({ unnamed: true, joint: false, differs: false, names: [] });
  });

  test('without a line know how many a deeper level holds', () => {
    const lined = new Set(opening.lines.flatMap(({ from, to }) => [from, to]));
    const lineless = opening.nodes.filter(({ id }) => !lined.has(id));
    expect(lineless.map(({ id, hiddenLines }) => [id, hiddenLines])).toEqual([['ua-forces', 2]]);
  });

  test('say in words where something is, unless it is in its own country', () => {
    expect(wordsOn(opening, 'frankensam-local')).toEqual(['in ukraine']);
    expect(wordsOn(opening, 'us-companies')).toEqual([]);
  });

  test('are joined by lines that say what decides them', () => {
    const line = opening.lines.find(({ key }) => key === 'us-state|adviser');
    expect(line).toMatchObject({
      phrase: { en: 'plans to send', uk: 'планується надіслати' },
      claims: ['c53'],
      voices: ['washington'],
      noPassage: false,
    });
  });
});

describe('all items of the sample', () => {
  test('are 50 with 52 lines and 14 pairs in words', () => {
    expect([everything.nodes.length, everything.lines.length]).toEqual([50, 52]);
    const pairs = everything.nodes.flatMap(({ id, words }) => words.map(({ node }) => `${id} ${node}`));
    expect(new Set(pairs).size).toBe(14);
  });

  test('write on the card what would run back to a country or a user, what is only reported, and places', () => {
    expect(wordsOn(everything, 'operational-needs')).toEqual(['for ua-forces']);
    expect(wordsOn(everything, 'ua-air-defense')).toEqual(['ukraine will help support']);
    expect(wordsOn(everything, 'coop')).toEqual(['una reported']);
    expect(wordsOn(everything, 'conference')).toEqual(['in washington']);
    expect(wordsOn(everything, 'washington')).toEqual(['umierov spoke in']);
    expect(wordsOn(everything, 'parallel-production')).toEqual(['in ukraine', 'in usa', 'will enable ukraine']);
  });

  test('add what things are for and what they are about, and leave the first picture as it was', () => {
    const purposes = everything.nodes.filter(({ theme }) => theme === 'purpose').map(({ id }) => id);
    expect(purposes).toEqual([
      'anti-corruption',
      'capacity',
      'faster-deployment',
      'force-compat',
      'foreign-investment',
      'interoperability',
      'investment-deals',
      'military-industry',
      'operational-needs',
    ]);
    expect(everything.nodes.filter(({ theme }) => theme === 'matter')).toHaveLength(16);
    for (const { id, theme } of opening.nodes) expect([cardOf(everything, id)?.theme, theme]).toEqual([null, null]);
  });
});
