import { readElement, readId, writeElement, writeId } from './address-text.ts';
import type { Place, PlaceElement, TextSpan } from './place.ts';

/** What a link is about, before the question mark: `#/n/ua-mod`, `#/s/una-2023-12@412-655`, `#/p/ua-mod/us-dod`, `#/`. */
export type Route =
  | { readonly kind: 'none' }
  | { readonly kind: 'element'; readonly element: PlaceElement }
  | { readonly kind: 'source'; readonly source: string; readonly span: TextSpan | null }
  | { readonly kind: 'path'; readonly from: string; readonly to: string };

/** What is in the foreground of a place: the text that is read, else the path, else the one thing that is selected. */
export function routeOf({ selected, reader, view }: Place): Route {
  if (reader !== null) return { kind: 'source', source: reader.source, span: reader.span ?? null };
  if (view.path !== null) return { kind: 'path', from: view.path.from, to: view.path.to };
  const [element] = selected;
  return element === undefined || selected.length > 1 ? { kind: 'none' } : { kind: 'element', element };
}

export function writeRoute(route: Route): string {
  switch (route.kind) {
    case 'none':
      return '';
    case 'element':
      return writeElement(route.element, '/');
    case 'source':
      return `s/${writeId(route.source)}${route.span === null ? '' : `@${route.span.start}-${route.span.end}`}`;
    case 'path':
      return `p/${writeId(route.from)}/${writeId(route.to)}`;
  }
}

/** Null where it is none. */
export function readRoute(path: string): Route | null {
  if (path === '' || path === '/') return { kind: 'none' };
  const [root, kind, first = '', second, ...more] = path.split('/');
  if (root !== '' || more.length > 0) return null;
  if (kind === 'p') {
    const [from, to] = [readId(first), readId(second ?? '')];
    return from === null || to === null ? null : { kind: 'path', from, to };
  }
  if (second !== undefined) return null;
  if (kind === 's') return readSource(first);
  const element = readElement(path.slice(1), '/');
  return element && { kind: 'element', element };
}

const spanned = /^([^@]*)@(0|[1-9]\d{0,8})-([1-9]\d{0,8})$/u;

function readSource(text: string): Route | null {
  const [, id, start, end] = spanned.exec(text) ?? [];
  const source = readId(id ?? text);
  if (source === null || (id === undefined && text.includes('@'))) return null;
  if (start === undefined || end === undefined) return { kind: 'source', source, span: null };
  return Number(end) > Number(start)
    ? { kind: 'source', source, span: { start: Number(start), end: Number(end) } }
    : null;
}
