import { toEpochSeconds } from '../../clock.ts';
import type { World } from '../../records/world.ts';
import type { Choice, Site } from '../../simulation/site.ts';
import { toChosen } from '../../simulation/to-chosen.ts';

type Command = Omit<Extract<Choice, { readonly kind: 'charging' }>, 'at' | 'kind'>;

/**
 * Sends a command to a charger. It is lost while the gateway is offline: nobody tells the caller.
 *
 * @ledger ev-charging-accepted ev-charging-lost
 */
export async function sendCommand(world: World, site: Site, command: Command): Promise<void> {
  const at = toEpochSeconds(world.clock);
  if (isOffline(site, at)) return;
  await world.sites.change(site.id, (present) => toChosen(present, { ...command, kind: 'charging', at }));
}

function isOffline({ conditions = [], silentSince }: Site, instant: number): boolean {
  if (silentSince !== undefined && silentSince <= instant) return true;
  return conditions.some(({ kind, from, until }) => kind === 'gateway-offline' && from <= instant && instant < until);
}
