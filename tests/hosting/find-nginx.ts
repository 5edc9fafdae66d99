import { machine, type Machine } from '../helpers/machine.ts';

/**
 * Path of an installed nginx; on Debian as root it is installed if need be.
 * @throws Error with one sentence about what to install
 */
export async function findNginx(on: Machine = machine): Promise<string> {
  const installed = await on.commandPath('nginx');
  if (installed !== undefined) return installed;
  if (on.isDebianRoot()) {
    on.say('Installing nginx with apt-get.');
    await on.run('apt-get update && apt-get install -y nginx-light');
    const found = await on.commandPath('nginx');
    if (found !== undefined) return found;
  }
  throw new Error('This check needs nginx: install it, then run the command again.');
}
