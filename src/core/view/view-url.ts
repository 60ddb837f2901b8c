import { all, readElement, readId, writeElement, writeId, writeTogether } from './address-text.ts';
import type { LinkProblem } from './link-problem.ts';
import { openingPlace, readLanguage, type Place, type PlaceCamera, type PlaceElement } from './place.ts';
import { readRoute, routeOf, writeRoute, type Route } from './route.ts';
import type { View } from './view.ts';
import { viewParameters } from './view-parameters.ts';

/** Longer links are cut off somewhere on their way, and no place needs one. */
export const longestAddress = 32_768;

export type DecodedPlace =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly problems: readonly LinkProblem[] };

/**
 * A place as the fragment of an address, `#/c/c-014?t=2023-11..2023-12`: the route says what is looked at, parameters
 * only what differs from the opening view. `decodePlace` gives back the same place, its camera to a tenth of a unit.
 */
export function encodePlace(place: Place): string {
  const { selected, reader, view, camera } = place;
  const route = routeOf(place);
  const parameters = [
    ['sel', route.kind === 'element' || selected.length === 0 ? null : writeSelected(selected)],
    ['c', reader === null || reader.claim === null ? null : writeId(reader.claim)],
    ...viewParameters.map(({ name, write }) => [name, shorten(name, write(view), view, route)] as const),
    ['x', camera && writeCamera(camera)],
    ['lang', place.language ?? null],
  ] as const;
  const written = parameters.flatMap(([name, text]) => (text === null ? [] : [`${name}=${text}`]));
  return `#/${writeRoute(route)}${written.length === 0 ? '' : `?${written.join('&')}`}`;
}

/**
 * Reads the fragment of an address, or an address with one. Whatever is not exactly what `encodePlace` could have
 * written in other words is told, never guessed at, and never thrown.
 */
export function decodePlace(address: string): DecodedPlace {
  if (address.length > longestAddress) return { ok: false, problems: [problem('too-long', '')] };
  const fragment = address.slice(address.indexOf('#') + 1);
  const mark = fragment.indexOf('?');
  const [path, query] = mark === -1 ? [fragment, ''] : [fragment.slice(0, mark), fragment.slice(mark + 1)];
  const route = readRoute(path);
  if (route === null) return { ok: false, problems: [problem('route', path)] };
  return readParameters(query, route);
}

const problem = (code: LinkProblem['code'], part: string): LinkProblem => ({
  code,
  part: Array.from(part).slice(0, 80).join(''),
});

function readParameters(query: string, route: Route): DecodedPlace {
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  let place = placeAt(route);
  for (const parameter of query === '' ? [] : query.split('&')) {
    const name = parameter.slice(0, Math.max(0, parameter.indexOf('=')));
    const read = seen.has(name) ? undefined : readers.get(name);
    seen.add(name);
    const next = read?.(lengthen(name, parameter.slice(name.length + 1), route), place, route);
    if (next) place = next;
    else problems.push(problem(read === undefined ? 'parameter' : 'value', parameter));
  }
  return problems.length === 0 ? { ok: true, place } : { ok: false, problems };
}

function placeAt(route: Route): Place {
  const { view } = openingPlace;
  switch (route.kind) {
    case 'none':
      return openingPlace;
    case 'element':
      return { ...openingPlace, selected: [route.element] };
    case 'source': {
      const { source, span } = route;
      return { ...openingPlace, reader: { source, claim: null, ...(span !== null && { span }) } };
    }
    case 'path':
      return { ...openingPlace, view: { ...view, path: { from: route.from, to: route.to, choice: 0 } } };
  }
}

type Reader = (text: string, place: Place, route: Route) => Place | null;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'sel',
    (text, place, route) => {
      const selected = route.kind === 'element' ? null : readSelected(text);
      return selected && { ...place, selected };
    },
  ],
  [
    'c',
    (text, place) => {
      const claim = readId(text);
      return claim === null || place.reader === null ? null : { ...place, reader: { ...place.reader, claim } };
    },
  ],
  ...viewParameters.map(({ name, read }): readonly [string, Reader] => [
    name,
    (text, place) => {
      const view = read(text, place.view);
      return view && { ...place, view };
    },
  ]),
  [
    'x',
    (text, place) => {
      const camera = readCamera(text);
      return camera && { ...place, camera };
    },
  ],
  [
    'lang',
    (text, place) => {
      const language = readLanguage(text);
      return language === null ? null : { ...place, language };
    },
  ],
]);

/** What the route says already is not said again: `d=2` is the focus on the route's card, `p=1` a choice of its path. */
function shorten(name: string, text: string | null, { focus, path }: View, route: Route): string | null {
  if (name === 'p' && route.kind === 'path') return path === null || path.choice === 0 ? null : `${path.choice}`;
  const isCentre = route.kind === 'element' && route.element.kind === 'node' && route.element.id === focus?.id;
  return name === 'd' && isCentre ? `${focus.depth}` : text;
}

function lengthen(name: string, text: string, route: Route): string {
  if (name === 'p' && route.kind === 'path') return `${writeTogether([route.from, route.to])}~${text}`;
  if (name !== 'd' || text.includes('~') || route.kind !== 'element' || route.element.kind !== 'node') return text;
  return `${writeTogether([route.element.id])}~${text}`;
}

const writeSelected = (selected: readonly PlaceElement[]): string =>
  selected.map((element) => writeElement(element, '.')).join(',');

const readSelected = (text: string): readonly PlaceElement[] | null =>
  text === '' ? null : all(text.split(',').map((each) => readElement(each, '.')));

const writeCamera = ({ cx, cy, width }: PlaceCamera): string | null => {
  const text = [cx, cy, width].map((length) => `${Math.round(length * 10) / 10 + 0}`).join(',');
  return readCamera(text) === null ? null : text;
};

// A whole unit would be four pixels at the largest zoom.
const lengths = /^(-?\d{1,8}(?:\.\d)?),(-?\d{1,8}(?:\.\d)?),(\d{1,8}(?:\.\d)?)$/u;

function readCamera(text: string): PlaceCamera | null {
  const [, cx, cy, width] = lengths.exec(text) ?? [];
  if (cx === undefined || cy === undefined || width === undefined || Number(width) === 0) return null;
  return { cx: Number(cx) + 0, cy: Number(cy) + 0, width: Number(width) };
}
