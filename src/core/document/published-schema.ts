import * as z from 'zod/mini';
import { documentSchema } from './schema.ts';

/** What an editor shows over a key; the path leads to it through the JSON Schema. */
const hovers: ReadonlyMap<string, string> = new Map([
  ['voices', 'Camps whose telling can be looked at on its own.'],
  ['sources', 'What was read, with its text: receipts are looked up here.'],
  ['sources/text', 'Paragraphs, copied with their faults.'],
  ['sources/date', 'When it was published, never when things happened.'],
  ['sources/unclaimed', 'Passages read and found to carry no claim.'],
  ['nodes/mentions', 'Words of a source that name the node; they may stand in many places.'],
  ['nodes/merged', 'Why these mentions are read as one node.'],
  ['nodes/unnamed', 'The source describes it and does not name it.'],
  ['claims', 'One proposition each, in one passage of one source, by one speaker; in reading order.'],
  ['claims/status', 'As the speaker gives it.'],
  [
    'claims/date',
    'When it happened or holds, as precisely as the source says: 2023-12, or 2023?-11 with an inferred year.',
  ],
  ['claims/by', 'Who says so.'],
  ['claims/via', "Who relays it; the source's publisher unless given."],
  [
    'claims/mode',
    'quoted: in quotation marks; reported: paraphrased; implied: speaker understood; own: the publisher speaks.',
  ],
  ['claims/quote', 'The receipt, copied letter for letter from the source; a list is one passage in several pieces.'],
  ['claims/prefix', 'Words right before the passage, where it stands more than once.'],
  ['claims/suffix', 'Words right after the passage, where it stands more than once.'],
  ['claims/cue', 'The words that say who is speaking, outside quotation marks.'],
  ['claims/when', 'The words that give the date.'],
  ['claims/basis', 'inferred: the passage supports it and does not say it; then a note and a confidence are needed.'],
  ['story', 'The briefing: views of the graph with words, in their order.'],
  ['story/title', 'The finding, in at most 70 characters.'],
  ['story/text', 'The caption under the picture, in at most 140 characters.'],
  ['story/notes', 'For whoever presents; never shown to the audience.'],
  ['story/nodes', 'What is lit.'],
  ['story/claims', 'What is lit; claims light their ends too.'],
  ['story/rest', 'What becomes of all that is not lit: dim unless given.'],
  ['story/view', 'What else of the view differs from the opening view, as after the question mark of a link.'],
  ['story/cites', 'The claims named under the picture; the strongest behind each lit line unless given.'],
  ['story/camera', 'What fills the screen; the whole picture unless given.'],
  ['story/skip', 'Left out when presenting.'],
  [
    'story/seen',
    'What the lit records said when the step was made, as a short sum: tells when they have changed since.',
  ],
  ['briefing/marking', 'Handling marking, on every step, page and picture.'],
]);

const claimSnippet = {
  label: 'claim',
  description: 'A claim with its receipt',
  body: {
    id: '${1:c01}',
    from: '${2:node}',
    rel: '${3:relation}',
    to: '${4:node}',
    status: '${5:status}',
    by: '${6:node}',
    mode: '${7|quoted,reported,implied,own|}',
    cue: '${8:words that say who is speaking}',
    quote: '${9:words of the source}',
  },
} as const;

/** The JSON Schema of the format as it is published, for editors: draft-07, printed from the schema that reads files. */
export function publishedSchema(): string {
  const schema = z.toJSONSchema(documentSchema, {
    target: 'draft-7',
    override({ jsonSchema, path }) {
      const name = path.filter((step) => step !== 'properties' && step !== 'additionalProperties' && step !== 'items');
      const hover = hovers.get(name.join('/'));
      if (hover !== undefined) jsonSchema.description = hover;
      if (name.join('/') === 'claims' && path.at(-1) === 'items') jsonSchema['defaultSnippets'] = [claimSnippet];
    },
  });
  return `${JSON.stringify({ ...schema, title: 'Entente, version 1' }, null, 2)}\n`;
}

/**
 * The module `reading/document-shape.ts`: the same JSON Schema without its words, a line a section of a document. It is
 * what a sound file is read by, without this schema and the library that it is written in.
 */
export function printedShape(): string {
  const { $schema: _, properties = {}, ...frame } = z.toJSONSchema(documentSchema, { target: 'draft-7' });
  const sections = Object.entries(properties).map((section) =>
    JSON.stringify(Object.fromEntries([section])).slice(1, -1),
  );
  const shape = `${JSON.stringify(frame).slice(0, -1)},"properties":{\n${sections.join(',\n')}\n}}`;
  return [
    '/**',
    ' * The JSON Schema of a document as a program reads it. Printed from `core/document/schema.ts`: a test says when it is',
    ' * not the same, and with `vitest -u` prints it anew.',
    ' */',
    `export const documentShape = String.raw\`${shape}\`;\n`,
  ].join('\n');
}
