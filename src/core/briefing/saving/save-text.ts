import { findNodeAtLocation, getNodeValue, modify, parseTree, type Node } from 'jsonc-parser';
import type { Briefing, Step } from '#core/document/schema.ts';
import { isObject } from '#core/document/json/is-object.ts';
import { printJson } from './print-json.ts';

export type Written = { readonly steps: readonly Step[]; readonly briefing: Briefing };

const keys = [
  'id',
  'kind',
  'title',
  'text',
  'notes',
  'minutes',
  'lens',
  'phases',
  'level',
  'arrangement',
  'view',
  'nodes',
  'claims',
  'rest',
  'cites',
  'compare',
  'camera',
  'skip',
  'seen',
] as const satisfies readonly (keyof Step)[];

const isKnownKey = (key: string): boolean => keys.some((known) => known === key);

/** A record of the file as it stands there. */
type Raw = { readonly id: unknown; readonly text: string; readonly value: unknown };

/** Keys in the order of the format, then what the record has and the program does not know. */
function printStep(step: Step, raw: Raw | undefined): string {
  const known = keys.flatMap((key) => (step[key] === undefined ? [] : [[key, step[key]] as const]));
  const unknown = isObject(raw?.value) ? Object.entries(raw.value).filter(([key]) => !isKnownKey(key)) : [];
  return printJson(Object.fromEntries([...known, ...unknown]), 2, 1);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The records of a list with their text. */
const rawRecords = (text: string, story: Node | undefined): readonly Raw[] =>
  (story?.type === 'array' ? (story.children ?? []) : []).map((node) => {
    const value: unknown = getNodeValue(node);
    return {
      id: isObject(value) ? value['id'] : undefined,
      text: text.slice(node.offset, node.offset + node.length),
      value,
    };
  });

/** The list of steps in which what did not change stands as it stood, and what could not be read stays where it was. */
function printSteps(text: string, story: Node | undefined, steps: readonly Step[], read: readonly Step[]): string {
  const records = rawRecords(text, story);
  const rawOf = (id: string): Raw | undefined => records.find((record) => record.id === id);
  const isRead = ({ id }: Raw): boolean => read.some((step) => step.id === id);
  const printed = steps.map((step) => {
    const raw = rawOf(step.id);
    const before = read.find(({ id }) => id === step.id);
    return { id: step.id, text: raw !== undefined && same(before, step) ? raw.text : printStep(step, raw) };
  });
  const parts: { readonly id: unknown; readonly text: string }[] = [...printed];
  for (const [place, record] of records.entries()) {
    if (isRead(record) || printed.some(({ id }) => id === record.id)) continue;
    const before = records.slice(0, place).findLast((each) => parts.some(({ text: kept }) => kept === each.text));
    parts.splice(before === undefined ? 0 : parts.findIndex(({ text: kept }) => kept === before.text) + 1, 0, record);
  }
  return parts.length === 0 ? '[]' : `[\n    ${parts.map((part) => part.text).join(',\n    ')}\n  ]`;
}

const spliced = (text: string, { offset, length }: Pick<Node, 'offset' | 'length'>, by: string): string =>
  text.slice(0, offset) + by + text.slice(offset + length);

/** The text with a value at a key of the file: in the place of the one there is, else at the end, before the layout. */
function withValue(text: string, key: string, printed: string): string {
  const tree = parseTree(text);
  const found = tree && findNodeAtLocation(tree, [key]);
  if (found) return spliced(text, found, printed);
  const [edit] = modify(text, [key], null, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    getInsertionIndex: (names) => {
      const layout = names.indexOf('layout');
      return layout === -1 ? names.length : layout;
    },
  });
  if (edit === undefined) return text;
  const at = edit.content.lastIndexOf('null');
  const content = edit.content.slice(0, at) + printed + edit.content.slice(at + 'null'.length);
  return spliced(text, edit, content);
}

/**
 * The text of a file with its briefing: nothing else in it changes by a letter, and where the briefing is as it was read,
 * nothing changes at all. `read` is the briefing as the program read it from this text.
 */
export function briefedText(text: string, written: Written, read: Written): string {
  const story = (): Node | undefined => {
    const tree = parseTree(text);
    return tree && findNodeAtLocation(tree, ['story']);
  };
  const withSteps = same(written.steps, read.steps)
    ? text
    : withValue(text, 'story', printSteps(text, story(), written.steps, read.steps));
  return same(written.briefing, read.briefing)
    ? withSteps
    : withValue(withSteps, 'briefing', printJson(written.briefing, 1));
}
