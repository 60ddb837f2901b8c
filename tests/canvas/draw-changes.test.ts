import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { drawArrangement } from '#canvas/elements/draw-arrangement.ts';
import { markSelection } from '#canvas/elements/mark-selection.ts';
import { stylesheet } from '#canvas/elements/stylesheet.ts';
import { noHighlights } from '#core/drawing/highlights.ts';
import { highlightsOf } from '#canvas/picture/highlights-of.ts';
import { themes } from '#core/picture/tokens.ts';
import { drawnSample } from './drawn-sample.ts';

const picture = drawnSample();

/** The sample as Cytoscape draws it, and the ids of what it is told to style anew. */
const drawn = (): { readonly cy: Core; readonly styled: Set<string> } => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  cy.style().fromJson(stylesheet({ theme: themes.light, level: 2, zoom: 1, lineShare: 1 }));
  drawArrangement(cy, picture);
  const styled = new Set<string>();
  cy.on('style', '*', ({ target }) => void styled.add(target.id()));
  return { cy, styled };
};

describe('Cytoscape', () => {
  test('has all of the picture', () => {
    const { cy } = drawn();
    expect(cy.nodes().map((node) => node.id())).toEqual(picture.cards.map(({ id }) => id));
    expect(cy.edges()).toHaveLength(picture.lines.length);
  });

  test('is told nothing of a picture that stands', () => {
    const { cy, styled } = drawn();
    drawArrangement(cy, drawnSample());
    markSelection(cy, noHighlights);
    expect(styled).toEqual(new Set());
  });

  test('is told of the card that is moved, and of its lines', () => {
    const { cy, styled } = drawn();
    drawArrangement(cy, drawnSample({ offsets: { 'us-embassy': [30, 40] } }));
    const lines = picture.lines.filter(({ told }) => [told.from, told.to].includes('us-embassy'));
    expect(styled).toEqual(new Set(['us-embassy', ...lines.map(({ key }) => key)]));
    expect(cy.getElementById('us-embassy').hasClass('pinned')).toBe(true);
    drawArrangement(cy, picture);
    expect(cy.getElementById('us-embassy').hasClass('pinned')).toBe(false);
  });

  test('is told of the marks that change, and of no others', () => {
    const { cy, styled } = drawn();
    const selected = highlightsOf(picture.scene, {
      selected: [{ kind: 'node', id: 'us-embassy' }],
      hovered: null,
      focused: null,
    });
    markSelection(cy, selected);
    expect(styled).toEqual(new Set(['us-embassy']));
    expect(cy.getElementById('us-embassy').hasClass('selected')).toBe(true);
    styled.clear();
    markSelection(cy, selected);
    expect(styled).toEqual(new Set());
    markSelection(cy, noHighlights);
    expect(cy.elements('.selected')).toHaveLength(0);
  });

  test('forgets what a picture no longer has', () => {
    const { cy } = drawn();
    const cards = picture.cards.filter(({ id }) => id !== 'us-embassy');
    const lines = picture.lines.filter(({ told }) => told.from !== 'us-embassy' && told.to !== 'us-embassy');
    drawArrangement(cy, { ...picture, cards, lines });
    expect(cy.getElementById('us-embassy').empty()).toBe(true);
    expect(cy.edges()).toHaveLength(lines.length);
  });
});
