import { check } from './check.ts';

const usage = ['Usage: npm run check-data -- FILE…', '       npm run build-page -- DOCUMENT -o FILE'].join('\n');

const [command, ...operands] = process.argv.slice(2);
switch (command) {
  case 'check':
    process.exitCode = await check(operands);
    break;
  case 'build-page': {
    // Builds with Vite, which checking has no need to load.
    const { buildPage } = await import('./one-file/build-page.ts');
    process.exitCode = await buildPage(operands);
    break;
  }
  case undefined:
  default:
    console.error(usage);
    process.exitCode = 2;
}
