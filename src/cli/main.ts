import { check } from './check.ts';

const usage = 'Usage: npm run check-data -- FILE…';

const [command, ...operands] = process.argv.slice(2);
if (command === 'check' && operands.length > 0) {
  process.exitCode = await check(operands);
} else {
  console.error(usage);
  process.exitCode = 2;
}
