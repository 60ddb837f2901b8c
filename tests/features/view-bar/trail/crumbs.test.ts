import { expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { openingView, type View } from '#core/view/view.ts';
import { crumbsOf, startOf } from '#features/view-bar/trail/crumbs.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const view: View = { ...openingView, focus: { id: 'jp-doc', depth: 2 } };

it('the way is told in the names of the items, and each step leads to its view', () => {
  const crumbs = crumbsOf(
    [
      { label: { kind: 'focus', id: 'jp-doc', depth: 1 }, view: openingView },
      { label: { kind: 'expand', id: 'us-dod' }, view },
      { label: { kind: 'path', from: 'ua-mod', to: 'us-dod' }, view },
      { label: { kind: 'focus', id: 'us-dod', depth: 2 }, view },
      { label: { kind: 'expand', id: 'gone' }, view },
    ],
    graph,
    messagesIn('en').address.trail,
    'en',
  );
  expect(crumbs.map(({ text }) => text)).toEqual([
    'Joint-production document (1 step)',
    'US DoD, expanded',
    'Ukraine MoD → US DoD',
    'US DoD (2 steps)',
    'gone, expanded',
  ]);
  expect(crumbs[0]?.view).toBe(openingView);
});

it('all is looked at again through the same filters, and not in rings, which need a centre', () => {
  const far: View = {
    ...view,
    expanded: ['ua'],
    path: { from: 'a', to: 'b', choice: 1 },
    arrangement: 'rings',
    lens: 'shared',
  };
  expect(startOf(far)).toEqual({ ...openingView, lens: 'shared' });
  expect(startOf({ ...far, arrangement: 'layers' }).arrangement).toBe('layers');
});
