// Opens an address in the person's browser, where there is a screen to show it on.
import { spawn } from 'node:child_process';

/** Says nothing when there is no browser: the address has been printed. */
export function openInBrowser(address) {
  const command = commandFor(address);
  if (command === undefined || process.env.CI) return;
  const [name, ...parameters] = command;
  const child = spawn(name, parameters, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.once('error', () => {});
  child.unref();
}

function commandFor(address) {
  switch (process.platform) {
    case 'darwin':
      return ['open', address];
    case 'win32':
      // The first quoted part is a window title; the quotes keep & from being read as the end of the command.
      return ['cmd', '/c', 'start', '""', `"${address}"`];
    default:
      return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : undefined;
  }
}
