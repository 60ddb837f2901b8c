import { spawn } from 'node:child_process';

export type Command = { readonly name: string; readonly arguments: readonly string[] };

type Environment = { readonly [name: string]: string | undefined };

/** The command that shows an address in the person's own browser; null where nobody looks: CI, or Linux without a screen. */
export const browserCommand = (platform: string, environment: Environment, address: string): Command | null => {
  if (environment['CI']) return null;
  if (platform === 'darwin') return { name: 'open', arguments: [address] };
  // `start` is a word of the shell, and takes its first quoted argument for the window's title.
  if (platform === 'win32') return { name: 'cmd', arguments: ['/c', 'start', '', address] };
  if (environment['DISPLAY'] || environment['WAYLAND_DISPLAY']) return { name: 'xdg-open', arguments: [address] };
  return null;
};

/** Opens the browser where there is one. It is a courtesy: the address is printed anyway, so a failure is not one. */
export const openBrowser = (address: string): void => {
  const command = browserCommand(process.platform, process.env, address);
  if (command === null) return;
  const opener = spawn(command.name, command.arguments, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
};
