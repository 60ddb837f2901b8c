import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import type { Picture } from '#core/drawing/picture.ts';
import { toElements } from './to-elements.ts';

const classesOf = ({ classes = [] }: ElementDefinition): readonly string[] =>
  typeof classes === 'string' ? classes.split(' ') : classes;

/** Classes that say what an element is; the others mark states and are left alone. */
const kinds = ['straight', 'bent', 'bundle', 'single', 'pinned'];

/** Numbers, texts, and lists of numbers. */
const same = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && Array.isArray(other) && one.join() === other.join());

/** Cytoscape styles anew whatever it is told, even what it knows: so it is told only what changes. */
const update = (drawn: SingularElementArgument, element: ElementDefinition): void => {
  const now = classesOf(element);
  const changed = Object.entries(element.data).filter(([name, value]) => !same(drawn.data(name), value));
  if (changed.length > 0) drawn.data(Object.fromEntries(changed));
  for (const kind of kinds) if (drawn.hasClass(kind) !== now.includes(kind)) drawn.toggleClass(kind);
  if (element.position === undefined || !drawn.isNode()) return;
  const { x, y } = drawn.position();
  if (x !== element.position.x || y !== element.position.y) drawn.position(element.position);
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
    cy.add(elements.filter((element) => !redraw(cy, element)));
  });
};

/** False where there is nothing yet to be brought to the picture. */
const redraw = (cy: Core, element: ElementDefinition): boolean => {
  const drawn = cy.getElementById(element.data.id ?? '');
  if (drawn.empty()) return false;
  update(drawn, element);
  return true;
};

/** The same for a few elements while they are dragged; the cards themselves are where the pointer took them. */
export const drawLines = (cy: Core, picture: Picture, keys: ReadonlySet<string>): void => {
  const lines = picture.lines.filter(({ key }) => keys.has(key));
  cy.batch(() => {
    for (const element of toElements({ ...picture, cards: [], lines })) redraw(cy, element);
  });
};
