import { expect, it } from 'vitest';
import { asList } from '#core/document/as-list.ts';
import type { Text } from '#core/document/schema.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const { meta, voices, sources, ontology, groups = {}, nodes, claims, compare = [], story = [] } = document;

/** Every text of the sample that people read and no source has written, with where it stands. */
const texts: readonly (readonly [string, Text | undefined])[] = [
  ['title', meta.title],
  ['summary', meta.summary],
  ...Object.entries(voices).map(([id, { label }]) => [`voice ${id}`, label] as const),
  ...Object.entries(groups).map(([id, { label }]) => [`group ${id}`, label] as const),
  ...Object.entries(ontology.types).flatMap(([id, { label, plural }]) => [
    [`type ${id}`, label] as const,
    [`types ${id}`, plural] as const,
  ]),
  ...Object.entries(ontology.relations).flatMap(([id, { label, inverse, phrases = {} }]) => [
    [`relation ${id}`, label] as const,
    [`inverse ${id}`, inverse] as const,
    ...Object.entries(phrases).map(([status, phrase]) => [`relation ${id} ${status}`, phrase] as const),
  ]),
  ...Object.entries(ontology.statuses).map(([id, { label }]) => [`status ${id}`, label] as const),
  ...Object.entries(nodes).flatMap(([id, { label, short, note, merged }]) => [
    [`node ${id}`, label] as const,
    [`note ${id}`, note] as const,
    [`merged ${id}`, merged?.note] as const,
    [`short ${id}`, short] as const,
  ]),
  ...claims.flatMap(({ id, value, note }) => [[`claim ${id}`, value] as const, [`note ${id}`, note] as const]),
  ...Object.entries(sources).flatMap(([id, { note, unclaimed = [] }]) => [
    [`note ${id}`, note] as const,
    ...unclaimed.map(({ why }) => [`unclaimed ${id}`, why] as const),
  ]),
  ...compare.flatMap(({ id, question, note }) => [
    [`question ${id}`, question] as const,
    [`note ${id}`, note] as const,
  ]),
  ...story.flatMap(({ id, title, text, notes }) => [
    [`step ${id}`, title] as const,
    [`text ${id}`, text] as const,
    [`notes ${id}`, notes] as const,
  ]),
];

it('every text of the sample is there in English and in Ukrainian', () => {
  const lacking = texts.filter(
    ([, text]) =>
      text !== undefined &&
      (typeof text === 'string' || [text['en'], text['uk']].some((words) => (words ?? '') === '')),
  );
  expect(lacking.map(([place]) => place)).toEqual([]);
});

it('its Ukrainian has no Latin letters but in names, and none of the letters of other languages', () => {
  for (const [place, text] of texts) {
    const words = typeof text === 'object' ? (text['uk'] ?? '') : '';
    // Words of the source are quoted as they stand there.
    expect(words.replaceAll(/FrankenSAM|«[^»]*»/gu, ''), place).not.toMatch(/[a-zыэъё“”]/iu);
  }
});

it('its sources and passages stay as they were written', () => {
  for (const { quote } of claims) expect(asList(quote).join(' ')).not.toMatch(/\p{Script=Cyrillic}/u);
});
