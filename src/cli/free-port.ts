import { createServer } from 'node:net';

export type PortChoice = { readonly port: number; readonly taken: readonly number[] };

/** The first free port from `first` on, and those that were found taken; null when twenty in a row are. */
export const choosePort = async (
  first: number,
  isFree: (port: number) => Promise<boolean>,
): Promise<PortChoice | null> => {
  const taken: number[] = [];
  for (let port = first; port < first + 20; port += 1) {
    if (await isFree(port)) return { port, taken };
    taken.push(port);
  }
  return null;
};

/** Whether a server could listen on that port of this machine now. */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
