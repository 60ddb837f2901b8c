import * as z from 'zod/mini';

/**
 * The Entente file format, version 1: one file is one graph with its sources, receipts and briefing.
 * This schema is the only definition: the types below are inferred from it and the JSON Schema in `public/` is
 * printed from it. What one record can say alone stands here; what needs a second record is a `check-*.ts` of its own.
 */

const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u, 'an id is a lower-case slug such as "ua-mod"'));
const text = z.union([z.string(), z.record(z.string(), z.string())]);
const one = <T extends z.ZodMiniType>(item: T) => z.union([item, z.array(item).check(z.minLength(1))]);

const day = String.raw`\d{4}(?:[?~%]?-(?:\d{2}|XX)(?:[?~%]?-(?:\d{2}|XX))?)?[?~%]?|\d{3}X[?~%]?`;
/** The EDTF profile of the format; whether the day exists is checked by `check-dates`. */
const edtf = z
  .string()
  .check(
    z.regex(
      new RegExp(`^(?:(?:${day})|(?:${day})/(?:${day})|(?:${day})/\\.\\.|\\.\\./(?:${day}))$`, 'u'),
      'not a date of the profile, such as 2023-12 or 2023?-11',
    ),
  );

const phase = z.enum(['done', 'signed', 'agreed', 'ahead', 'wished', 'fact', 'stopped', 'denied']);
const look = z.enum(['country', 'body', 'instrument', 'programme', 'organisation', 'person', 'event', 'subject']);
const confidence = z.enum(['high', 'medium', 'low']);
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const optional = z.exactOptional;
const maps = z.strictObject({
  schema: optional(z.string()),
  ftm: optional(z.string()),
  wikidata: optional(z.string()),
  iri: optional(z.string()),
});

const meta = z.strictObject({
  id: slug,
  title: text,
  summary: optional(text),
  lang: z.string(),
  updated: optional(edtf),
  authors: optional(z.array(z.string())),
  licence: optional(z.string()),
});
const voice = z.strictObject({ label: text, speakers: z.array(slug) });
const group = z.strictObject({ label: text, lane: optional(z.enum(['left', 'right', 'other'])) });
const source = z.strictObject({
  title: text,
  url: optional(z.string()),
  archived: optional(z.string()),
  publisher: slug,
  authors: optional(z.array(z.string())),
  date: optional(edtf),
  retrieved: optional(edtf),
  lang: optional(z.string()),
  text: optional(z.array(z.string())),
  file: optional(z.string()),
  excerpt: optional(z.boolean()),
  sha256: optional(z.string()),
  unclaimed: optional(z.array(z.strictObject({ quote: z.string(), why: text }))),
  note: optional(text),
});
const nodeType = z.strictObject({
  is: optional(slug),
  abstract: optional(z.boolean()),
  label: text,
  plural: text,
  look: optional(look),
  level: optional(level),
  maps: optional(maps),
});
const relationType = z.strictObject({
  label: text,
  inverse: optional(text),
  from: optional(z.array(slug)),
  to: optional(z.array(slug)),
  literal: optional(z.boolean()),
  names: optional(z.boolean()),
  frame: optional(z.boolean()),
  symmetric: optional(z.boolean()),
  arrow: optional(z.boolean()),
  phrases: optional(z.record(slug, text)),
  maps: optional(maps),
});
const statusType = z.strictObject({ label: text, phase });
const ontology = z.strictObject({
  types: z.record(slug, nodeType),
  relations: z.record(slug, relationType),
  statuses: z.record(slug, statusType),
});
const node = z.strictObject({
  type: slug,
  label: text,
  short: optional(text),
  unnamed: optional(z.boolean()),
  group: optional(slug),
  tags: optional(z.array(z.string())),
  mentions: optional(z.array(z.union([z.string(), z.strictObject({ src: slug, quote: z.string() })]))),
  merged: optional(
    z.strictObject({ basis: z.enum(['stated', 'inferred']), confidence: optional(confidence), note: text }),
  ),
  aliases: optional(z.array(z.string())),
  ids: optional(z.record(z.string(), z.string())),
  image: optional(
    z.strictObject({ src: z.string(), alt: text, credit: optional(z.string()), licence: optional(z.string()) }),
  ),
  url: optional(z.string()),
  level: optional(level),
  note: optional(text),
});
const claim = z.strictObject({
  id: slug,
  from: one(slug),
  rel: slug,
  to: optional(one(slug)),
  value: optional(text),
  status: slug,
  date: optional(edtf),
  by: optional(one(slug)),
  via: optional(slug),
  mode: optional(z.enum(['quoted', 'reported', 'implied', 'own'])),
  src: optional(slug),
  quote: optional(one(z.string())),
  prefix: optional(z.string()),
  suffix: optional(z.string()),
  cue: optional(z.string()),
  when: optional(z.string()),
  basis: optional(z.enum(['stated', 'inferred'])),
  confidence: optional(confidence),
  tags: optional(z.array(z.string())),
  note: optional(text),
});
const comparison = z.strictObject({
  id: slug,
  question: text,
  kind: z.enum(['same', 'differs', 'one-sided', 'contradicts']),
  claims: z.array(slug),
  note: optional(text),
});
const camera = z.union([
  z.strictObject({ cx: z.number(), cy: z.number(), w: z.number() }),
  z.strictObject({ fit: z.array(slug) }),
]);
const step = z.strictObject({
  id: slug,
  kind: optional(z.enum(['map', 'accounts', 'quote', 'matrix', 'title'])),
  title: text,
  text: optional(text),
  notes: optional(text),
  minutes: optional(z.number()),
  lens: optional(one(slug)),
  view: optional(z.string()),
  nodes: optional(z.array(slug)),
  claims: optional(z.array(slug)),
  cites: optional(z.array(slug)),
  compare: optional(slug),
  rest: optional(z.enum(['keep', 'dim', 'hide'])),
  phases: optional(z.array(phase)),
  level: optional(level),
  arrangement: optional(z.string()),
  camera: optional(camera),
  skip: optional(z.boolean()),
  seen: optional(z.string()),
});
const briefing = z.strictObject({
  marking: optional(text),
  aspect: optional(z.enum(['16:9', '4:3'])),
});

export const documentSchema = z.strictObject({
  $schema: optional(z.string()),
  entente: z.literal('1'),
  meta,
  voices: z.record(slug, voice),
  sources: z.record(slug, source),
  ontology,
  groups: optional(z.record(slug, group)),
  nodes: z.record(slug, node),
  claims: z.array(claim),
  compare: optional(z.array(comparison)),
  story: optional(z.array(step)),
  briefing: optional(briefing),
  layout: optional(z.record(slug, z.tuple([z.int(), z.int()]))),
});

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A whole file, as read and checked; nothing in it is ever changed in place. */
export type EntenteDocument = Frozen<z.infer<typeof documentSchema>>;
export type Text = Frozen<z.infer<typeof text>>;
export type Phase = z.infer<typeof phase>;
export type Look = z.infer<typeof look>;
export type Level = z.infer<typeof level>;
export type Source = Frozen<z.infer<typeof source>>;
export type NodeType = Frozen<z.infer<typeof nodeType>>;
export type RelationType = Frozen<z.infer<typeof relationType>>;
export type NodeRecord = Frozen<z.infer<typeof node>>;
export type Claim = Frozen<z.infer<typeof claim>>;
export type Step = Frozen<z.infer<typeof step>>;
/** What holds for all steps: the handling marking, and the shape of the screen that they are made for. */
export type Briefing = Frozen<z.infer<typeof briefing>>;

export type NodeId = string;
export type ClaimId = string;
export type SourceId = string;
export type VoiceId = string;
/** `from|rel|to`: all claims with the same ends and relation are one edge. */
export type EdgeKey = string;
