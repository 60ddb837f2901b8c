import type { LayoutInput } from '#core/picture/arrangement.ts';
import { seededRandom } from '#layout/routing/seeded-random.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';

/** So many cards in circles of friends of about twelve, a few lines within each and some between them; always the same. */
export const friendsInput = (count: number): LayoutInput => {
  const random = seededRandom(count);
  const nodes = Array.from({ length: count }, (_, index) => node(`n${index}`, 'middle', index % 3 ? 'body' : 'person'));
  const circles = Math.max(1, Math.round(count / 12));
  const lines = nodes.flatMap(({ id }, index) => {
    const nearby = (index + circles * (1 + Math.floor(random() * 5))) % count;
    const anywhere = Math.floor(random() * count);
    const ends = index % 4 === 0 ? [nearby, anywhere] : [nearby];
    return ends.filter((end) => end !== index).map((end) => line(id, `n${end}`, 'agreed', true));
  });
  const known = new Map(lines.map((each) => [each.key, each]));
  return { ...input(nodes, [...known.values()]), arrangement: 'free' };
};
