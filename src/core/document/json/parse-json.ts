import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { isTooDeep } from './is-too-deep.ts';
import { lineAndColumn, type LineAndColumn } from './line-and-column.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly place: LineAndColumn };

/** `JSON.parse`, whose engines each word and place their faults differently: here a fault is one sentence and a place. */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    const faults: ParseError[] = [];
    if (isTooDeep(text)) return { ok: false, message: 'nested too deep', place: { line: 1, column: 1 } };
    parse(text, faults, { disallowComments: true, allowTrailingComma: false });
    const offset = Math.min(faults[0]?.offset ?? 0, text.length);
    return { ok: false, message: say(text, offset, nameOf(faults[0])), place: lineAndColumn(text, offset) };
  }
}

const nameOf = (fault: ParseError | undefined): string => (fault ? printParseErrorCode(fault.error) : '');

function say(text: string, offset: number, fault: string): string {
  if (text.trim() === '') return 'the file is empty';
  const told = strange.get(fault);
  if (told !== undefined) return told;
  // What closes the wrong bracket needs no comma before it.
  const isCloser = /[\]}]/u.test(text.charAt(offset));
  const wanted = (isCloser && fault === 'CommaExpected' ? undefined : expected.get(fault)) ?? '';
  if (offset >= text.length) return `unexpected end of the file${wanted}`;
  const [word = ''] = text.slice(offset, offset + 24).split(/[\s,:[\]{}]/u, 1);
  return `unexpected ${word.startsWith('"') ? 'text' : word || text.charAt(offset)}${wanted}`;
}

const strange: ReadonlyMap<string, string> = new Map([
  ['UnexpectedEndOfString', 'a text that is not closed: a " is missing, or a line break stands inside it'],
  ['InvalidEscapeCharacter', 'an escape in a text that JSON does not know'],
  ['InvalidUnicode', 'an escape in a text that JSON does not know'],
  ['InvalidCharacter', 'a control character inside a text'],
  ['InvalidCommentToken', 'a comment, which JSON does not have'],
]);

const expected: ReadonlyMap<string, string> = new Map([
  ['CommaExpected', ', a comma was expected'],
  ['ColonExpected', ', a colon was expected'],
  ['CloseBraceExpected', ', a closing } was expected'],
  ['CloseBracketExpected', ', a closing ] was expected'],
  ['PropertyNameExpected', ', a key in quotation marks was expected'],
]);
