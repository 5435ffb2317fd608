import { spawn } from 'node:child_process';

/** Opens the address in the user's browser. False when this machine shows no desktop to open it on. */
export function openBrowser(
  address: string,
  platform = process.platform,
  environment = process.env,
): boolean {
  const command = browserCommand(platform, environment);
  if (command === null) return false;
  const [program, ...rest] = command;
  spawn(program, [...rest, address], { stdio: 'ignore', detached: true })
    // A desktop without the opener is told the address like a machine without a desktop.
    .on('error', () => {})
    .unref();
  return true;
}

function browserCommand(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): [string, ...string[]] | null {
  if (environment['CI']) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}
