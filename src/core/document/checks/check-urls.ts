import type { EntenteDocument } from '#core/document/schema.ts';
import type { Path } from '#core/problem.ts';
import type { CheckContext } from './check-context.ts';
import { draftError, type Draft } from './draft.ts';

/** Links of a file are pressed by people: they lead to the web and nowhere else. */
export function* checkUrls({ sources }: EntenteDocument, { nodes }: CheckContext): Iterable<Draft> {
  for (const [id, source] of Object.entries(sources)) {
    yield* checkUrl(source.url, ['sources', id, 'url']);
    yield* checkUrl(source.archived, ['sources', id, 'archived']);
  }
  for (const [id, { url }] of nodes) if (url !== undefined) yield* checkUrl(url, ['nodes', id, 'url']);
}

function* checkUrl(url: string | undefined, path: Path): Iterable<Draft> {
  if (url === undefined || /^https?:\/\/[^\s/]/iu.test(url)) return;
  yield draftError('unsafe-url', path, 'an address begins with https:// or http://');
}
