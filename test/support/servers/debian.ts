import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program the tests need is not on this machine and may not, or cannot, be installed. */
export class MissingTool extends Error {
  override name = 'MissingTool';
}

const BINARY_FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];

// flock on apt's own folder: two installs at once would fight for the lists. Exit code 101 of policy-rc.d
// tells Debian's packages not to start their service.
const INSTALL = `
set -e
exec 9</var/lib/apt
flock 9
if [ ! -e /usr/sbin/policy-rc.d ]; then
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d
  chmod +x /usr/sbin/policy-rc.d
fi
apt-get update || echo 'apt-get update failed: trying with the lists at hand' >&2
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"
`;

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Full path of the first of these programs that this machine has. */
export const findProgram = (...names: string[]): string | undefined =>
  names.flatMap((name) => BINARY_FOLDERS.map((folder) => join(folder, name))).find(isExecutable);

export const isRoot = (): boolean => process.getuid?.() === 0;

const hasPasswordlessSudo = (): boolean =>
  findProgram('sudo') !== undefined && spawnSync('sudo', ['-n', 'true']).status === 0;

/** Installs Debian packages as root or through passwordless sudo; throws MissingTool when neither is possible. */
export const installPackages = (...packages: string[]): void => {
  const wanted = packages.join(' ');
  if (!findProgram('apt-get')) throw new MissingTool(`${wanted}: missing, and this is not Debian`);
  if (!isRoot() && !hasPasswordlessSudo()) {
    throw new MissingTool(`${wanted}: missing; run "sudo apt-get install ${wanted}"`);
  }
  console.error(`Installing ${wanted} from Debian ...`);
  const command = ['sh', '-c', INSTALL, 'install', ...packages];
  const [program = 'sh', ...args] = isRoot() ? command : ['sudo', '-n', ...command];
  try {
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 << 20 });
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    throw new MissingTool(`${wanted}: apt-get could not install it\n${stderr ?? String(cause)}`, { cause });
  }
};

/** Path of a program, its packages installed first when it is missing. */
export const requireProgram = (names: string[], ...packages: string[]): string => {
  const found = findProgram(...names);
  if (found) return found;
  installPackages(...packages);
  const installed = findProgram(...names);
  if (!installed) throw new MissingTool(`${packages.join(' ')}: installed, yet no ${names.join(' or ')} was found`);
  return installed;
};
