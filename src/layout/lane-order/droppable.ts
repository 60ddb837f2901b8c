import type { LayoutInput } from '#core/picture/arrangement.ts';
import { planLanes } from './plan-lanes.ts';

const firmness = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact', 'stopped', 'denied'] as const;

/**
 * Which cards to leave out where not all can be read, the first to go first: those without lines, satellites, the foot
 * of the middle; then whatever has the fewest and weakest lines, to the last card but one.
 */
export const droppable = (input: LayoutInput): readonly string[] => {
  const plan = planLanes(input, false);
  const weakness = new Map(
    input.nodes.map(({ id, strong, look }) => {
      const lines = input.lines.filter(({ from, to }) => from === id || to === id);
      const best = Math.min(firmness.length, ...lines.map(({ phase }) => firmness.indexOf(phase)));
      const kept = look === 'country' ? 2000 : strong ? 1000 : 0;
      return [id, best - lines.length * 10 - kept];
    }),
  );
  const weakestFirst = (ids: readonly string[]): readonly string[] =>
    ids.toSorted((a, b) => (weakness.get(b) ?? 0) - (weakness.get(a) ?? 0) || (a < b ? -1 : 1));
  const tied = new Set(input.lines.flatMap(({ from, to }) => [from, to]));
  const lineless = input.nodes.map(({ id }) => id).filter((id) => !tied.has(id));
  const satellites = plan.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.satellites));
  const foot = input.nodes.filter(({ side, look }) => side === 'middle' && look === 'country').map(({ id }) => id);
  const all = [lineless, satellites, foot, input.nodes.map(({ id }) => id)].flatMap(weakestFirst);
  return [...new Set(all)].slice(0, Math.max(0, input.nodes.length - 1));
};
