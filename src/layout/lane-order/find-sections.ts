import { phasesByFirmness } from '#core/picture/ladder.ts';
import { bandOf, compareIds, farEnd, linesAt, looks, strongest, type Known } from './known-lines.ts';

/** A card of the middle with its satellites under it, or a slot: the row kept free for a line from lane to lane. */
export type Block = { readonly id: string; readonly satellites: readonly string[]; readonly slot: boolean };

/** A stretch of the middle under one caption; `head` always stands first. */
export type Section = {
  readonly caption: 0 | 1 | 2 | null;
  readonly head: Block | null;
  readonly blocks: readonly Block[];
};

/** The middle item that both countries are tied to: with them it reads as the first sentence. */
export const headItem = (known: Known, left: string | null, right: string | null): string | null => {
  const tied = (id: string, country: string | null): boolean =>
    linesAt(known, id).some((line) => farEnd(line, id) === country);
  return (
    [...known.nodes.values()]
      .filter(({ id, side, look }) => side === 'middle' && look !== 'country' && tied(id, left) && tied(id, right))
      .toSorted(
        (a, b) =>
          Number(b.strong) - Number(a.strong) ||
          strongest(linesAt(known, a.id)) - strongest(linesAt(known, b.id)) ||
          looks.indexOf(a.look) - looks.indexOf(b.look) ||
          compareIds(a.id, b.id),
      )[0]?.id ?? null
  );
};

type Band = 0 | 1 | 2 | null;

const bandOfNode = (known: Known, id: string): Band => {
  const phase = phasesByFirmness[strongest(linesAt(known, id))];
  return known.nodes.get(id)?.look === 'country' || phase === undefined ? null : bandOf[phase];
};

/** Satellite → the only card it is tied to. With captions a satellite may not be carried under another caption. */
const findSatellites = (known: Known, head: string | null, captions: boolean): ReadonlyMap<string, string> => {
  const middle = [...known.nodes.values()].filter(({ side, look }) => side === 'middle' && look !== 'country');
  const neighbours = new Map(middle.map(({ id }) => [id, new Set(linesAt(known, id).map((line) => farEnd(line, id)))]));
  const rank = (id: string): readonly [number, number] => {
    const node = known.nodes.get(id);
    return [node?.strong === true ? 0 : 1, looks.indexOf(node?.look ?? 'subject')];
  };
  const outranks = (a: string, b: string): boolean => {
    const [strongA, lookA] = rank(a);
    const [strongB, lookB] = rank(b);
    return (strongA - strongB || lookA - lookB || compareIds(a, b)) < 0;
  };
  const found = new Map<string, string>();
  for (const { id } of middle) {
    const [anchor, second] = [...(neighbours.get(id) ?? [])];
    const around = anchor === undefined ? undefined : neighbours.get(anchor);
    if (anchor === undefined || second !== undefined || around === undefined) continue;
    if (id === head || anchor === head) continue;
    if (around.size === 1 && outranks(id, anchor)) continue;
    if (captions && bandOfNode(known, id) !== bandOfNode(known, anchor)) continue;
    found.set(id, anchor);
  }
  return found;
};

/** The middle from firm to wished, the head on top, and last what belongs under no caption. */
export const sectionsOf = (known: Known, head: string | null, captions: boolean): readonly Section[] => {
  const anchors = findSatellites(known, head, captions);
  const blockOf = (id: string): Block => ({
    id,
    satellites: [...anchors].filter(([, anchor]) => anchor === id).map(([satellite]) => satellite),
    slot: false,
  });
  const slots = known.lines
    .filter(({ from, to }) => {
      const sides = [known.nodes.get(from)?.side, known.nodes.get(to)?.side];
      return sides.includes('left') && sides.includes('right');
    })
    .map((line) => ({ block: { id: line.key, satellites: [], slot: true }, band: bandOf[line.phase] }));
  const items = [...known.nodes.values()]
    .filter(({ id, side }) => side === 'middle' && id !== head && !anchors.has(id))
    .toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look) || compareIds(a.id, b.id))
    .map(({ id }) => ({ block: blockOf(id), band: bandOfNode(known, id) }));
  const all = [...items, ...slots];
  const bands: readonly Band[] = [0, 1, 2, null];
  const sections = bands.map((band): Section => ({
    caption: captions ? band : null,
    head: null,
    blocks: all.filter((item) => item.band === band).map(({ block }) => block),
  }));
  if (head === null) return sections.filter(({ blocks }) => blocks.length > 0);
  // The head row stands on top whatever its band; under the caption of the first band only if it belongs there.
  const first = bands.findIndex(
    (band, index) => sections[index]?.blocks.length !== 0 || band === bandOfNode(known, head),
  );
  const mine = bands[first] === bandOfNode(known, head);
  const withHead = sections.map((section, index) =>
    index === first && mine ? { ...section, head: blockOf(head) } : section,
  );
  const alone: Section = { caption: null, head: blockOf(head), blocks: [] };
  return [...(mine ? [] : [alone]), ...withHead].filter(
    (section) => section.head !== null || section.blocks.length > 0,
  );
};
