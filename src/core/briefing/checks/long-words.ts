import type { Text } from '#core/document/schema.ts';
import { wordings } from '#core/briefing/step/write-text.ts';
import type { StepCheck } from './check.ts';

/** Letters, as people count them: a title of one line and a caption of two on a screen that the last row reads. */
export const mostLetters = { title: 70, text: 140 } as const;

const lengthOf = (text: Text | undefined): number =>
  Math.max(0, ...wordings(text).map((words) => Array.from(words).length));

/** A title has to be said anew: no rule knows which of its words can go. */
export const longTitle: StepCheck = {
  find: ({ step }) => {
    const [amount, most] = [lengthOf(step.title), mostLetters.title];
    return amount <= most ? null : { code: 'long-title', amount, most, ids: [], fix: null };
  },
  mend: ({ step }) => step,
};

/** What fits of a caption, whole sentences if there are any, and what does not. */
function parted(words: string): readonly [kept: string, moved: string] {
  const letters = Array.from(words);
  if (letters.length <= mostLetters.text) return [words, ''];
  const fitting = letters.slice(0, mostLetters.text).join('');
  const end = [...fitting.matchAll(/[.!?…]["”’»]?(?=\s)/gu)].at(-1);
  const cut = end === undefined ? fitting.lastIndexOf(' ') : end.index + end[0].length;
  const at = cut > 0 ? cut : fitting.length;
  return [words.slice(0, at).trimEnd(), words.slice(at).trimStart()];
}

const joined = (one: string, other: string): string => [one, other].filter(Boolean).join('\n');

/** What is over goes to the notes, so that nothing is lost. */
export const longText: StepCheck = {
  find: ({ step }) => {
    const [amount, most] = [lengthOf(step.text), mostLetters.text];
    return amount <= most ? null : { code: 'long-text', amount, most, ids: [], fix: 'split' };
  },
  mend: ({ step, graph }) => {
    const { text, notes } = step;
    if (text === undefined) return step;
    if (typeof text === 'string' && (notes === undefined || typeof notes === 'string')) {
      const [kept, moved] = parted(text);
      return { ...step, text: kept, notes: joined(moved, notes ?? '') };
    }
    const { lang } = graph.document.meta;
    const said = typeof text === 'string' ? { [lang]: text } : text;
    const noted = notes === undefined ? {} : typeof notes === 'string' ? { [lang]: notes } : notes;
    const parts = Object.entries(said).map(([language, words]) => [language, parted(words)] as const);
    const moved = parts.map(([language, [, over]]) => [language, joined(over, noted[language] ?? '')] as const);
    return {
      ...step,
      text: Object.fromEntries(parts.map(([language, [kept]]) => [language, kept])),
      notes: { ...noted, ...Object.fromEntries(moved.filter(([, words]) => words !== '')) },
    };
  },
};
