/** The rules of house style that no linter here knows; each takes a file's path and text and says what is wrong. */
export type StyleRule = (path: string, text: string) => readonly string[];

const longest = 250;

const lineCount = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const tooLong: StyleRule = (path, text) =>
  lineCount(text) > longest ? [`${path}: ${lineCount(text)} lines, at most ${longest}`] : [];

// A colour written in code is one that contrast tests, themes and the projector do not know.
const colour = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!\/)|\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch)\(/giu;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[^]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' ')).replace(/(^|\s)\/\/.*$/gmu, '$1');

/** `url(#a1b)` and the `#abc` of an import or an address are names, so they must stand right after a quote or a space. */
export const colourLiteral: StyleRule = (path, text) =>
  path === 'src/core/picture/tokens.ts'
    ? []
    : withoutComments(text)
        .split('\n')
        .flatMap((line, place) =>
          [...line.matchAll(colour)]
            .filter(({ index }) => !/[\w(/&]/u.test(line[index - 1] ?? ' ') || line[index] !== '#')
            .map(([literal]) => `${path}:${place + 1}: the colour ${literal} belongs in core/picture/tokens.ts`),
        );

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:worker|prop\.test|test|module|d))?\.(?:tsx?|mjs|css|json)$/u;
const pascal = /^(?:[A-Z][a-z0-9]*)+(?:\.module\.css|\.tsx)$/u;
const exportsComponent = /^export (?:const|function) [A-Z][a-z]/mu;

export const fileName: StyleRule = (path, text) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (pascal.test(name)) return [];
  if (kebab.test(name) && !(name.endsWith('.tsx') && exportsComponent.test(text))) return [];
  return [`${path}: files are kebab-case, components and their style sheets PascalCase`];
};

export const folderName: StyleRule = (path) =>
  path
    .split('/')
    .slice(0, -1)
    .filter((folder) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(folder))
    .map((folder) => `${path}: the folder ${folder} is not kebab-case`);

// As the whole name of a file or folder, or as the word a name ends in; `resolve-types.ts` resolves types.
const vague = /(?:^|\/)(?:common|misc|types)(?:\.|\/)|(?:^|[/-])(?:utils?|helpers?|manager|impl)(?:\.|\/)/u;

export const vagueName: StyleRule = (path) =>
  vague.test(path) ? [`${path}: name it for the thing, not ${vague.exec(path)?.[0] ?? ''}`] : [];

export const defaultExport: StyleRule = (path, text) =>
  /^export default\b|^export \{[^}]*\bas default\b/mu.test(withoutComments(text)) ? [`${path}: exports a default`] : [];

export const parentImport: StyleRule = (path, text) =>
  [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*['"](\.\.(?:\/[^'"]*)?)['"]/gu)].map(
    ([, target]) => `${path}: imports ${target ?? ''}; across folders it is #folder/file.ts`,
  );

/** At most so many entries a folder. src itself is left out: the table of layers says what stands there. */
export const crowdedFolders = (files: readonly string[], entries: number): readonly string[] => {
  const inside = new Map<string, Set<string>>();
  for (const file of files) {
    const parts = file.split('/');
    parts.slice(1).forEach((part, place) => {
      const folder = parts.slice(0, place + 1).join('/');
      inside.set(folder, (inside.get(folder) ?? new Set()).add(part));
    });
  }
  return [...inside]
    .filter(([folder, names]) => folder !== 'src' && names.size > entries)
    .map(([folder, names]) => `${folder}: ${names.size} entries, at most ${entries}`);
};

/** At most so many folders deep under src. */
export const deepFiles = (files: readonly string[], levels: number): readonly string[] =>
  files
    .filter((file) => file.split('/').length - 2 > levels)
    .map((file) => `${file}: more than ${levels} folders under src`);
