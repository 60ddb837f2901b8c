import type { EntenteDocument } from '#core/document/schema.ts';
import { sourceText } from '#core/document/locate-passages.ts';
import { findPlaces } from '#core/document/json/find-places.ts';
import type { Path, Problem } from '#core/problem.ts';

type ReadText = (name: string) => Promise<string>;

/**
 * Where a source names a text file beside its document and holds the text too, the two are the same, paragraph for
 * paragraph: else one of them was "corrected". Line ends and blank lines at the end do not count.
 */
export async function compareSourceFiles(
  document: EntenteDocument,
  json: string,
  file: string,
  read: ReadText,
): Promise<readonly Problem[]> {
  const found = await Promise.all(
    Object.entries(document.sources).map(async ([id, source]) => {
      if (source.file === undefined) return [];
      const at: Path = ['sources', id, 'file'];
      if (!isBeside(source.file))
        return [
          { code: 'source-file-elsewhere', path: at, message: 'a source file lies beside its document or below it' },
        ];
      let stored: string;
      try {
        stored = await read(source.file);
      } catch {
        return [{ code: 'source-file-missing', path: at, message: `${source.file} cannot be read` }];
      }
      if (source.text === undefined) return [];
      const paragraph = firstDifference(sourceText(source), stored);
      if (paragraph === null) return [];
      const path: Path = paragraph < source.text.length ? ['sources', id, 'text', paragraph] : at;
      return [
        { code: 'source-file-differs', path, message: `paragraph ${paragraph + 1} is not the same in ${source.file}` },
      ];
    }),
  );
  const drafts = found.flat();
  if (drafts.length === 0) return [];
  const places = findPlaces(json, drafts);
  return drafts.map(({ code, path, message }, index) => {
    const { line, column } = places[index] ?? { line: 1, column: 1 };
    return { code, severity: 'error', place: { file, path, line, column }, message };
  });
}

/** A file from elsewhere names nothing outside its own folder. */
const isBeside = (name: string): boolean => !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(name);

function firstDifference(embedded: string, stored: string): number | null {
  const ours = embedded.trimEnd().split('\n\n');
  const theirs = stored
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\n\n');
  const index = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, each) => each).find(
    (each) => ours[each] !== theirs[each],
  );
  return index ?? null;
}
