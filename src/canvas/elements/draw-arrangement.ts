import type { Core, ElementDefinition } from 'cytoscape';
import type { Picture } from '#canvas/picture/picture.ts';
import { toElements } from './to-elements.ts';

const classesOf = ({ classes = [] }: ElementDefinition): readonly string[] =>
  typeof classes === 'string' ? classes.split(' ') : classes;

/** Classes that say what an element is; the others mark states and are left alone. */
const kinds = ['straight', 'bent', 'bundle', 'single', 'pinned'];

const update = (cy: Core, element: ElementDefinition): void => {
  const drawn = cy.getElementById(element.data.id ?? '');
  const now = classesOf(element);
  drawn.data(element.data);
  for (const kind of kinds) drawn.toggleClass(kind, now.includes(kind));
  if (element.position && drawn.isNode()) drawn.position(element.position);
};

/**
 * Brings Cytoscape's elements to the picture: what is gone is removed, what is new added, what stays is moved and
 * re-shaped in place, so that its marks and the selection stay with it.
 */
export const drawArrangement = (cy: Core, picture: Picture): void => {
  const elements = toElements(picture);
  const ids = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    const fresh = elements.filter(({ data }) => cy.getElementById(data.id ?? '').empty());
    const added = new Set(fresh);
    for (const element of elements) if (!added.has(element)) update(cy, element);
    cy.add(fresh);
  });
};

/** The same for a few elements while they are dragged; the cards themselves are where the pointer took them. */
export const drawLines = (cy: Core, picture: Picture, keys: ReadonlySet<string>): void => {
  cy.batch(() => {
    for (const element of toElements({
      ...picture,
      cards: [],
      lines: picture.lines.filter(({ key }) => keys.has(key)),
    })) {
      update(cy, element);
    }
  });
};
