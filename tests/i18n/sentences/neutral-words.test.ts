import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../src/i18n/english', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const comments = /\/\*[^]*?\*\/|\/\/.*$/gmu;
// "A claim", "12 claims", "no claim mentions it" are the glossary's; "Kyiv claims" takes a side.
const claiming =
  /\b(?:he|she|it|they|who|which|side|sides|ministry|house|kyiv|washington|speaker|name)\s+claim(?:s|ed)?\b/giu;
const claimingName = /\$\{(?:speaker|name|teller|voice|body|who)\}\s+claim(?:s|ed)?\b/giu;
const judging = /\b(?:alleg(?:es?|ed|edly)|admit(?:s|ted)?|den(?:y|ies)|contradicts?|insists?|concedes?)\b(?!:)/giu;

const judgements = (text: string): readonly string[] => {
  const words = text.replaceAll(comments, '');
  return [claiming, claimingName, judging].flatMap((pattern) => [...words.matchAll(pattern)].map(([found]) => found));
};

describe('the words of the interface', () => {
  it('report what is said and do not weigh it', () => {
    const found = files.flatMap((file) =>
      judgements(readFileSync(`${folder}/${file}`, 'utf8')).map((word) => `${file}: ${word}`),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });

  it('would be found out if they did', () => {
    expect(judgements("'Kyiv claims a memorandum'")).toEqual(['Kyiv claims']);
    expect(judgements('`${speaker} claims “${name}”`')).toEqual(['${speaker} claims']);
    expect(judgements("'She admits it', 'allegedly', 'Washington denies it'")).toEqual([
      'admits',
      'allegedly',
      'denies',
    ]);
    expect(judgements("'12 claims', 'No claim mentions it.', 'Denied', `${count} claims`")).toEqual([]);
  });
});
