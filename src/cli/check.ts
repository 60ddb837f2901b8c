import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readDocument } from '#core/document/read-document.ts';
import type { Problem } from '#core/problem.ts';
import { compareSourceFiles } from './check-source-files.ts';

const usage = 'Usage: npm run check-data -- [--strict] FILE…';

/**
 * Prints what is wrong with documents as a compiler does, `file:line:column severity code message`, and one line in the end.
 * Returns the exit code: 1 on errors, with `--strict` also on warnings; 2 if no file is given.
 */
export async function check(files: readonly string[], print: (line: string) => void = console.log): Promise<number> {
  const isStrict = files.includes('--strict');
  const unknown = files.find((file) => file.startsWith('--') && file !== '--strict');
  const paths = files.filter((file) => !file.startsWith('--'));
  if (paths.length === 0 || unknown !== undefined) {
    if (unknown !== undefined) print(`Unknown option ${unknown}`);
    print(usage);
    return 2;
  }
  const checked = await Promise.all(paths.map(checkFile));
  const problems = checked.flatMap((each) => each.problems).map((each) => (isStrict ? strict(each) : each));
  for (const problem of problems) print(line(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  print(summary(checked, errors, problems.length - errors));
  return errors > 0 ? 1 : 0;
}

type Checked = { readonly problems: readonly Problem[]; readonly nodes: number; readonly claims: number };

async function checkFile(path: string): Promise<Checked> {
  const file = relative(process.cwd(), path) || path;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    return { problems: [unreadable(file, error)], nodes: 0, claims: 0 };
  }
  const { document, problems } = readDocument(text, file);
  const drifted = document
    ? await compareSourceFiles(document, text, file, (name) => readFile(join(dirname(path), name), 'utf8'))
    : [];
  return {
    problems: [...problems, ...drifted].toSorted(
      (one, other) => one.place.line - other.place.line || one.place.column - other.place.column,
    ),
    nodes: Object.keys(document?.nodes ?? {}).length,
    claims: document?.claims.length ?? 0,
  };
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const why =
    code === 'ENOENT'
      ? 'there is no such file'
      : code === 'EISDIR'
        ? 'this is a folder'
        : 'the file cannot be read as UTF-8 text';
  return { code: 'unreadable-file', severity: 'error', place: { file, path: [], line: 1, column: 1 }, message: why };
}

const strict = (problem: Problem): Problem => ({ ...problem, severity: 'error' });

const line = ({ place, severity, code, message }: Problem): string =>
  `${place.file}:${place.line}:${place.column} ${severity} ${code} ${message}`;

function summary(checked: readonly Checked[], errors: number, warnings: number): string {
  const nodes = checked.reduce((sum, each) => sum + each.nodes, 0);
  const claims = checked.reduce((sum, each) => sum + each.claims, 0);
  const read = `${counted(checked.length, 'file')}, ${counted(nodes, 'node')}, ${counted(claims, 'claim')}`;
  return `${read}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
