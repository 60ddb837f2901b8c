import { build, preview } from 'vite';
import { choosePort, isPortFree } from './free-port.ts';
import { openBrowser } from './open-browser.ts';

/** `npm start`: builds the product, serves it to this machine only, and shows it. Ctrl-C stops it. */
const start = async (): Promise<void> => {
  console.log('Building Entente …');
  await build({ logLevel: 'warn' });

  const choice = await choosePort(4173, isPortFree);
  if (choice === null) {
    console.error('Ports 4173 to 4192 are all taken; stop what uses one of them and start again.');
    process.exitCode = 1;
    return;
  }
  if (choice.taken.length > 0) console.log(`Port ${choice.taken.join(', ')} is taken; using ${choice.port}.`);

  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: choice.port, strictPort: true, open: false },
  });
  const stop = (): void => {
    void server.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const address = `http://127.0.0.1:${choice.port}/`;
  console.log(`Entente is at ${address} (Ctrl-C stops it).`);
  openBrowser(address);
};

await start();
