import type { Core, SingularElementArgument } from 'cytoscape';
import type { Highlights } from '#core/drawing/highlights.ts';
import { isAbsent, isDimmed } from '#core/drawing/highlights.ts';

type IsMarked = (id: string, element: SingularElementArgument) => boolean;

const marksOf = (highlights: Highlights): readonly (readonly [mark: string, isMarked: IsMarked])[] => {
  const { selected, hovered, focused, pathLines, maybe } = highlights;
  return [
    ['selected', (id) => selected.has(id)],
    ['hovered', (id) => hovered === id],
    ['lifted', (id, element) => element.isEdge() && (hovered === id || focused === id || selected.has(id))],
    ['path', (id) => pathLines.has(id)],
    ['maybe', (id) => maybe.has(id)],
    ['dimmed', (id) => isDimmed(highlights, id)],
    ['absent', (id) => isAbsent(highlights, id)],
  ];
};

/**
 * State to marks: classes on the elements that the store says are selected, hovered or out of the light. Cytoscape
 * styles anew whatever is told its class, even the one it has: so only those are told that change.
 */
export const markSelection = (cy: Core, highlights: Highlights): void => {
  const elements = cy.elements();
  cy.batch(() => {
    for (const [mark, isMarked] of marksOf(highlights))
      elements.filter((element) => element.hasClass(mark) !== isMarked(element.id(), element)).toggleClass(mark);
  });
};
