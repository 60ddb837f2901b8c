import { isMet, table, type Benchmark, type Row } from './benchmark.ts';
import { exploring } from './exploring.ts';
import { firstPicture } from './first-picture.ts';
import { frameTime } from './frame-time.ts';
import { next } from './next-step.ts';
import { pack } from './pack.ts';
import { reading } from './reading.ts';
import { tableRows } from './table-rows.ts';

const benchmarks: readonly Benchmark[] = [firstPicture, frameTime, reading, exploring, tableRows, next, pack];

/** `npm run bench [-- NAME…]`: measures them all, or those named; exit code 1 if a goal is missed or one broke. */
const runBenchmarks = async (names: readonly string[]): Promise<void> => {
  const chosen = benchmarks.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length === 0) throw new Error(`benchmarks are: ${benchmarks.map(({ name }) => name).join(', ')}`);
  const rows: Row[] = [];
  for (const benchmark of chosen) {
    console.log(`measuring ${benchmark.name} …`);
    try {
      rows.push(...(await benchmark.run()));
    } catch (error) {
      console.error(`${benchmark.name} broke: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  console.log(`\n${table(rows)}`);
  if (!rows.every(isMet)) process.exitCode = 1;
};

await runBenchmarks(process.argv.slice(2));
