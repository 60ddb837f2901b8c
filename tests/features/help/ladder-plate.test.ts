import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { phasesByFirmness, ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { LadderPlate } from '#features/help/plates/LadderPlate.tsx';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';

const drawn = renderToStaticMarkup(createElement(LadderPlate, { graph: null }));
const rungs = drawn.split('<li ').slice(1);

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`, 'u').exec(text)?.[1];

it('the ladder that explains the picture has the rungs of the ladder that draws it, firmest first', () => {
  expect(rungs.map((rung) => attribute(rung, 'data-phase'))).toEqual(phasesByFirmness);
});

it.each(phasesByFirmness)('the line of %s is drawn by the values of the ladder, and named and explained', (phase) => {
  const rung = rungs.find((each) => attribute(each, 'data-phase') === phase) ?? '';
  const { width, dash, cap, ink, mark } = ladder[phase];
  expect({
    width: attribute(rung, 'stroke-width'),
    dash: attribute(rung, 'stroke-dasharray'),
    cap: attribute(rung, 'stroke-linecap'),
    ink: attribute(rung, 'opacity'),
  }).toEqual({ width: String(width), dash: dash.join(' '), cap, ink: String(ink) });
  for (const path of [marks[mark].ground, marks[mark].ink]) if (path !== null) expect(rung).toContain(`d="${path}"`);
  expect(rung).toContain(messagesIn('en').legend.phases[phase]);
  expect(rung).toContain(laterMessagesIn('en').reading.ladder.rungs[phase]);
});
