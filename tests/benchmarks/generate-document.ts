/** A generated document as it stands in a file: plain JSON, to be read like anyone's. */
type Json = { readonly [key: string]: unknown };

/** Numbers from 0 to below 1, the same in every run and on every machine (mulberry32). */
const numbersFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const kinds = [
  { type: 'body', look: 'body', word: 'Ministry' },
  { type: 'agreement', look: 'instrument', word: 'Accord' },
  { type: 'programme', look: 'programme', word: 'Programme' },
  { type: 'company', look: 'organisation', word: 'Company' },
  { type: 'person', look: 'person', word: 'Envoy' },
  { type: 'meeting', look: 'event', word: 'Conference' },
  { type: 'matter', look: 'subject', word: 'Matter' },
] as const;

const relations = [
  { id: 'party-to', label: 'party to', verb: 'signed' },
  { id: 'provides', label: 'provides', verb: 'provides', arrow: true },
  { id: 'works-with', label: 'works with', verb: 'works with' },
  { id: 'takes-part', label: 'takes part in', verb: 'takes part in' },
] as const;

const statuses = [
  { id: 'in-force', label: 'In force', phase: 'done' },
  { id: 'signed', label: 'Signed', phase: 'signed' },
  { id: 'agreed', label: 'Agreed', phase: 'agreed' },
  { id: 'expected', label: 'Expected', phase: 'ahead' },
  { id: 'called-for', label: 'Called for', phase: 'wished' },
  { id: 'holds', label: 'Stated as fact', phase: 'fact' },
] as const;

const at = <T>(list: readonly T[], place: number): T => {
  const item = list[place % list.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

const claimsPerSource = 500;
const sentencesPerParagraph = 5;

const name = (index: number): string => `${at(kinds, index).word} ${index}`;
const nodeId = (index: number): string => `n${index}`;

/** Groups take blocks of neighbouring nodes; the first stands left, the second right, the rest elsewhere. */
const groupCount = (nodes: number): number => Math.max(2, Math.min(40, Math.round(Math.sqrt(nodes) / 4)));

const generateNodes = (count: number): Json => {
  const groups = groupCount(count);
  const nodes: { [id: string]: Json } = {
    agency: { type: 'media', label: 'The Agency' },
    speaker: { type: 'body', label: 'The Spokesman', mentions: [{ src: 's0', quote: 'the spokesman' }], level: 2 },
  };
  for (let index = 0; index < count - 2; index += 1) {
    nodes[nodeId(index)] = {
      type: at(kinds, index).type,
      label: name(index),
      group: `g${Math.floor((index / count) * groups)}`,
      mentions: [{ src: sourceId(index), quote: name(index) }],
      // A tenth is level 1: pictures of some hundred cards from documents of some thousand nodes.
      level: index % 10 === 0 ? 1 : index % 10 < 4 ? 2 : 3,
    };
  }
  return nodes;
};

const sourceId = (claim: number): string => `s${Math.floor(claim / claimsPerSource)}`;

const generateClaims = (
  count: number,
  nodes: number,
): { readonly claims: readonly Json[]; readonly sentences: readonly string[] } => {
  const random = numbersFrom(count);
  const claims: Json[] = [];
  const sentences: string[] = [];
  for (let index = 0; index < count; index += 1) {
    // The first claims go through every node, so that each is mentioned; most ends are neighbours, some are hubs.
    const from = index < nodes ? index : Math.floor(random() * nodes);
    const near = (from + 1 + Math.floor(random() * 40)) % nodes;
    const far = Math.floor(random() ** 3 * nodes);
    const chosen = random() < 0.7 ? near : far;
    const to = chosen === from ? (from + 1) % nodes : chosen;
    const relation = at(relations, Math.floor(random() * relations.length));
    const said = index % 2 === 1;
    const quote = `${name(from)} ${relation.verb} ${name(to)} (${index})`;
    const cue = 'the spokesman said';
    sentences.push(said ? `As ${cue}, ${quote}.` : `${quote}.`);
    claims.push({
      id: `c${index}`,
      from: nodeId(from),
      rel: relation.id,
      to: nodeId(to),
      status: at(statuses, Math.floor(random() * statuses.length)).id,
      ...(said ? { by: 'speaker', mode: 'reported', cue } : { by: 'agency', mode: 'own' }),
      src: sourceId(index),
      quote,
    });
  }
  return { claims, sentences };
};

const generateSources = (sentences: readonly string[]): Json => {
  const sources: { [id: string]: Json } = {};
  for (let first = 0; first < sentences.length; first += claimsPerSource) {
    const own = sentences.slice(first, first + claimsPerSource);
    const text: string[] = [];
    for (let start = 0; start < own.length; start += sentencesPerParagraph) {
      text.push(own.slice(start, start + sentencesPerParagraph).join(' '));
    }
    sources[sourceId(first)] = {
      title: `Record ${sourceId(first)}`,
      publisher: 'agency',
      date: '2023-12',
      lang: 'en',
      text,
    };
  }
  return sources;
};

const byId = <T extends { readonly id: string }>(list: readonly T[], record: (item: T) => Json): Json =>
  Object.fromEntries(list.map((item) => [item.id, record(item)]));

/** The text of a valid document of so many nodes and three times as many claims, each with its passage; always the same. */
export const generateDocument = (nodeCount: number): string => {
  const { claims, sentences } = generateClaims(nodeCount * 3, nodeCount - 2);
  const groups = Array.from({ length: groupCount(nodeCount) }, (_, index) => ({ id: `g${index}`, index }));
  const document: Json = {
    entente: '1',
    meta: { id: `generated-${nodeCount}`, title: `Generated: ${nodeCount} nodes`, lang: 'en' },
    voices: {
      agency: { label: "The agency's own words", speakers: ['agency'] },
      spokesman: { label: "The spokesman's account", speakers: ['speaker'] },
    },
    sources: generateSources(sentences),
    ontology: {
      types: {
        media: { label: 'News outlet', plural: 'News outlets', level: 3 },
        ...Object.fromEntries(
          kinds.map(({ type, look, word }) => [type, { label: word, plural: `${word}s`, look, level: 2 }]),
        ),
      },
      relations: byId(relations, ({ label, ...relation }) =>
        'arrow' in relation ? { label, arrow: true } : { label },
      ),
      statuses: byId(statuses, ({ label, phase }) => ({ label, phase })),
    },
    groups: byId(groups, ({ index }) => ({
      label: `Country ${index}`,
      lane: index === 0 ? 'left' : index === 1 ? 'right' : 'other',
    })),
    nodes: generateNodes(nodeCount),
    claims,
  };
  return JSON.stringify(document);
};
