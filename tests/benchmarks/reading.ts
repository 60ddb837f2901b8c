import { readDocument } from '#core/document/read-document.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { inMilliseconds, median, type Benchmark } from './benchmark.ts';
import { generateDocument } from './generate-document.ts';

const rounds = 3;
const goal = 4;

const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** From text to graph, every check included, against JSON.parse of the same text. */
export const reading: Benchmark = {
  name: 'reading',
  run: async () => {
    const text = generateDocument(100_000);
    const ofParse: number[] = [];
    const ofReading: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ofParse.push(time(() => JSON.parse(text)));
      ofReading.push(
        time(() => {
          const { document } = readDocument(text, 'generated.json');
          if (document === null) throw new Error('the generated document does not read');
          return deriveGraph(document);
        }),
      );
    }
    return Promise.resolve([
      {
        name: 'read, check and derive, 100,000 nodes',
        value: median(ofReading) / median(ofParse),
        unit: 'ratio',
        goal,
        note: `${inMilliseconds(median(ofReading))}; JSON.parse ${inMilliseconds(median(ofParse))} of ${(text.length / 1e6).toFixed(0)} MB`,
      },
    ]);
  },
};
