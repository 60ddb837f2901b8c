import type { Work } from '#background/job-messages.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { components } from './components.ts';
import type { MeasureInput } from './measure-input.ts';
import { neighboursIn } from './neighbours.ts';

/** Up to so many nodes the shortest ways of all are followed, beyond only those of so many of them. */
const mostFollowed = 5000;
const sampleSize = 500;

/** A pure function of its input; yields the share that is done. */
export const measureGraph: Work<MeasureInput, Metrics> = function* (input) {
  const neighbours = neighboursIn(input);
  const { partOf, sizes } = components(neighbours);
  const brokered = brokerage(neighbours, input.groups);
  const sampled = input.ids.length > mostFollowed;
  const between = yield* betweenness(neighbours, sampled ? evenSample(input.ids) : [...input.ids.keys()]);
  yield 1;
  return {
    nodes: input.ids.map((id, place) => ({
      id,
      degree: neighbours.of(place).length,
      betweenness: between[place] ?? 0,
      brokerage: brokered[place] ?? 0,
      component: partOf[place] ?? 0,
    })),
    components: sizes,
    sampled,
  };
};

/** Always the same of the same ids, in whatever order they come: evenly spread over them by name. */
const evenSample = (ids: readonly string[]): readonly number[] => {
  const order = [...ids.keys()].toSorted((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const step = ids.length / sampleSize;
  return Array.from({ length: sampleSize }, (_, place) => order[Math.floor(place * step)] ?? 0);
};
