import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { documentSchema, type EntenteDocument, type Look, type Phase, type Text } from '#core/document/schema.ts';
import type { Frame, LayoutInput, LayoutLine, LayoutNode } from '#core/picture/arrangement.ts';

const file = new URL('../../graph-data/ua-us-weapons-production-2023-12.json', import.meta.url);
const sample: EntenteDocument = z.parse(documentSchema, JSON.parse(readFileSync(fileURLToPath(file), 'utf8')));

const strength: readonly Phase[] = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact', 'stopped', 'denied'];
const many = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
const say = (text: Text | undefined, language: string): string =>
  typeof text === 'string' ? text : (text?.[language] ?? text?.['en'] ?? '');

const typeOf = (type: string): { readonly look: Look; readonly level: 1 | 2 | 3 } => {
  const found = sample.ontology.types[type];
  return { look: found?.look ?? 'subject', level: found?.level ?? 1 };
};

const sideOf = (id: string, look: Look): 'left' | 'middle' | 'right' => {
  if (look === 'instrument' || look === 'programme' || look === 'event' || look === 'subject') return 'middle';
  const lane = sample.groups?.[sample.nodes[id]?.group ?? '']?.lane;
  return lane === 'left' || lane === 'right' ? lane : 'middle';
};

/** The opening picture of the sample, as the graph makes it: level 1, without words and with one hint. */
export const sampleInput = (frame: Frame, language = 'en'): LayoutInput => {
  const shown = Object.entries(sample.nodes).flatMap(([id, record]) => {
    const { look, level } = typeOf(record.type);
    return (record.level ?? level) === 1 ? [{ id, record, look, side: sideOf(id, look) }] : [];
  });
  const ids = new Set(shown.map(({ id }) => id));
  const lines = new Map<string, LayoutLine>();
  for (const claim of sample.claims) {
    const relation = sample.ontology.relations[claim.rel];
    const phase = sample.ontology.statuses[claim.status]?.phase ?? 'fact';
    if (relation === undefined || relation.frame === true || claim.rel === 'located-in') continue;
    for (const from of many(claim.from))
      for (const to of many(claim.to)) {
        if (!ids.has(from) || !ids.has(to)) continue;
        const known = lines.get(`${from}|${to}`);
        if (known !== undefined && strength.indexOf(known.phase) <= strength.indexOf(phase)) continue;
        const phrase = say(relation.phrases?.[claim.status] ?? relation.label, language);
        const arrow = relation.arrow === true && phase !== 'fact';
        lines.set(`${from}|${to}`, { key: `${from}|${to}`, from, to, phase, arrow, phrase });
      }
  }
  const nodes = shown.map(({ id, record, look, side }): LayoutNode => ({
    id,
    look,
    side,
    theme: null,
    level: 1,
    label: say(record.label, language),
    short: record.short === undefined ? null : say(record.short, language),
    strong: look === 'country' || id === 'coop' || id === 'jp-doc',
    key: id === 'jp-doc',
    names: id === 'jp-doc' ? ['“memorandum”', '“statement of intent”'] : [],
    words: [],
    hint: id === 'ua-forces' ? '+2 in More detail' : null,
    members: null,
  }));
  return {
    nodes,
    lines: [...lines.values()],
    level: 1,
    frame,
    bandCaptions: ['Agreed, signed, done', 'Expected, planned', 'Called for'],
    columnCaptions: ['Ukraine', 'Agreements · programmes', 'United States', 'What for', 'About what'],
  };
};

export const frames: { readonly [name: string]: Frame } = {
  'panels-open': { width: 776, height: 800, display: 'desk' },
  'panels-closed': { width: 1440, height: 800, display: 'desk' },
  'details-open-1280': { width: 880, height: 620, display: 'desk' },
  projector: { width: 1280, height: 556, display: 'projector' },
};
