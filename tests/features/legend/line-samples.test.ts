import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { ladder, phasesByFirmness } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { legendCounts } from '#core/queries/legend/legend-counts.ts';
import { lookAt } from '#core/queries/looking/look-at.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { openingView } from '#core/view/view.ts';
import { FirmnessSection } from '#features/legend/sections/FirmnessSection.tsx';
import { messagesIn } from '#i18n/messages-in.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { StoreProvider } from '#store/StoreProvider.tsx';
import { aClaim, aDocument } from '#tests/factories.ts';

/** A line for each phase, in the order in which nobody would list them. */
const graph = deriveGraph(
  aDocument({
    nodes: Object.fromEntries(['a', ...phasesByFirmness.map((phase) => `of-${phase}`)].map((id) => [id, 'thing'])),
    claims: phasesByFirmness.toReversed().map((phase) => aClaim(`a tells of-${phase}`, { status: phase })),
  }),
);
const scene = makeScene(graph, { level: 1, openGroups: [] });
const narrowed = narrow(graph, openingView);
const sight = { narrowed, looking: lookAt(graph, scene, narrowed, { ...openingView, path: null }) };
const counts = legendCounts(graph, scene, sight, openingView.filters);
const section = createElement(FirmnessSection, { graph, scene, sight, counts });
const rows = renderToStaticMarkup(StoreProvider({ store: createEntenteStore(), children: section }))
  .split('<li>')
  .slice(1);

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`, 'u').exec(text)?.[1];

it('the key beside the picture has a line for each phase, drawn by the ladder that draws the picture, firmest first', () => {
  const { phases } = messagesIn('en').legend;
  expect(rows).toHaveLength(phasesByFirmness.length);
  phasesByFirmness.forEach((phase, place) => {
    const row = rows[place] ?? '';
    const { width, dash, cap, ink, mark } = ladder[phase];
    expect(row).toContain(phases[phase]);
    expect({
      width: attribute(row, 'stroke-width'),
      dash: attribute(row, 'stroke-dasharray'),
      cap: attribute(row, 'stroke-linecap'),
      ink: attribute(row, 'opacity'),
    }).toEqual({ width: String(width), dash: dash.join(' '), cap, ink: String(ink) });
    for (const path of [marks[mark].ground, marks[mark].ink]) if (path !== null) expect(row).toContain(`d="${path}"`);
  });
});
