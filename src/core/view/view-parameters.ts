import { readList, readTogether, writeList, writeTogether } from './address-text.ts';
import { filterParameter, monthsParameter } from './filter-parameters.ts';
import type { ViewParameter } from './parameter.ts';
import {
  arrangements,
  measuresOfSize,
  openingView,
  renderings,
  type Depth,
  type Lens,
  type Lit,
  type View,
} from './view.ts';

const listParameter = (name: string, key: 'openGroups' | 'split' | 'hidden' | 'expanded'): ViewParameter => ({
  name,
  write: (view) => (view[key].length === 0 ? null : writeList(view[key])),
  read: (text, view) => {
    const ids = readList(text);
    return ids && { ...view, [key]: ids };
  },
});

/** No id begins with `~`, so that a voice may be called "shared". */
const readLens = (text: string): Lens | null =>
  text === '~shared' ? 'shared' : text === '~differing' ? 'differing' : readList(text, '+');

const depths: readonly Depth[] = [1, 2, 3];
export const readDepth = (text: string): Depth | null => depths.find((depth) => `${depth}` === text) ?? null;

const wholeNumber = /^(?:0|[1-9]\d{0,5})$/u;
export const readChoice = (text: string): number | null => (wholeNumber.test(text) ? Number(text) : null);

/** Whom the focus is on, where the route does not say it: `jp-doc~2`. */
const focusParameter: ViewParameter = {
  name: 'd',
  write: ({ focus }) => focus && writeTogether([focus.id, `${focus.depth}`]),
  read: (text, view) => {
    const [id, number = '', ...more] = readTogether(text) ?? [];
    const depth = readDepth(number);
    return id === undefined || depth === null || more.length > 0 ? null : { ...view, focus: { id, depth } };
  },
};

/** The path, where the route does not say it: `ua-mod~frankensam~1`. */
const pathParameter: ViewParameter = {
  name: 'p',
  write: ({ path }) => path && writeTogether([path.from, path.to, `${path.choice}`]),
  read: (text, view) => {
    const [from, to, number = '', ...more] = readTogether(text) ?? [];
    const choice = readChoice(number);
    if (from === undefined || to === undefined || choice === null || more.length > 0) return null;
    return { ...view, path: { from, to, choice } };
  },
};

const rests: readonly Lit['rest'][] = ['keep', 'dim', 'hide'];

/** `dim/jp-doc/c07,c44`: what becomes of the rest, then the nodes and the claims that are lit. */
const litParameter: ViewParameter = {
  name: 'b',
  write: ({ lit }) => lit && [lit.rest, writeList(lit.nodes), writeList(lit.claims)].join('/'),
  read: (text, view) => {
    const [first = '', second = '', third = '', ...more] = text.split('/');
    const rest = rests.find((name) => name === first);
    const [nodes, claims] = [readList(second), readList(third)];
    if (rest === undefined || nodes === null || claims === null || text.split('/').length < 3 || more.length > 0)
      return null;
    return { ...view, lit: { nodes, claims, rest } };
  },
};

/** In the order in which they are written. */
export const viewParameters: readonly ViewParameter[] = [
  {
    name: 'as',
    write: ({ as }) => as,
    read: (text, view) => {
      const as = renderings.find((name) => name === text);
      return as === undefined ? null : { ...view, as };
    },
  },
  {
    name: 'v',
    write: ({ lens }) => (lens === 'everyone' ? null : typeof lens === 'string' ? `~${lens}` : writeList(lens, '+')),
    read: (text, view) => {
      const lens = readLens(text);
      return lens && { ...view, lens };
    },
  },
  filterParameter,
  monthsParameter,
  {
    name: 'k',
    write: ({ unmatched }) => (unmatched === 'hide' ? 'hide' : null),
    read: (text, view) => (text === 'hide' ? { ...view, unmatched: 'hide' } : null),
  },
  listParameter('h', 'hidden'),
  focusParameter,
  litParameter,
  pathParameter,
  {
    name: 'l',
    write: ({ arrangement }) => (arrangement === 'lanes' ? null : arrangement),
    read: (text, view) => {
      const arrangement = arrangements.find((name) => name === text);
      return arrangement === undefined ? null : { ...view, arrangement };
    },
  },
  {
    name: 'n',
    write: ({ level }) => (level === 1 ? null : `${level}`),
    read: (text, view) => {
      const level = readDepth(text);
      return level && { ...view, level };
    },
  },
  listParameter('g', 'openGroups'),
  listParameter('e', 'expanded'),
  listParameter('s', 'split'),
  {
    name: 'pk',
    write: ({ packed }) => packed && writeList(packed),
    read: (text, view) => {
      const packed = readList(text);
      return packed && { ...view, packed };
    },
  },
  {
    name: 'm',
    write: ({ size }) => size,
    read: (text, view) => {
      const size = measuresOfSize.find((name) => name === text);
      return size === undefined ? null : { ...view, size };
    },
  },
];

/** What of a view differs from the opening view, as after the question mark of a link; empty where nothing does. */
export const writeView = (view: View): string =>
  viewParameters
    .flatMap(({ name, write }) => {
      const text = write(view);
      return text === null ? [] : [`${name}=${text}`];
    })
    .join('&');

/** The view that is written so; null where a part of it means nothing. */
export function readView(text: string): View | null {
  let view: View = openingView;
  const seen = new Set<string>();
  for (const part of text === '' ? [] : text.split('&')) {
    const name = part.slice(0, Math.max(0, part.indexOf('=')));
    const read = seen.has(name)
      ? null
      : viewParameters.find((each) => each.name === name)?.read(part.slice(name.length + 1), view);
    if (!read) return null;
    seen.add(name);
    view = read;
  }
  return view;
}
