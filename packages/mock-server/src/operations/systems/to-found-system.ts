import type { components } from '@heliostat/spec';
import type { World } from '../../records/world.ts';
import type { Site } from '../../simulation/site.ts';
import { toSystem } from './to-system.ts';

/**
 * A site as a search shows it, with its fields in the published order.
 *
 * @ledger search-like-list search-nulls search-address-without-city search-minus-one search-references search-live-stream-which
 */
export function toFoundSystem(world: World, site: Site, withStream: boolean): components['schemas']['FoundSystem'] {
  const { address, ...system } = toSystem(world, site);
  const { system_id, name, public_name, timezone, ...others } = system;
  const { state = null, country = null, postal_code = null } = site.address;
  return {
    system_id,
    name,
    ...(public_name === undefined ? {} : { public_name }),
    timezone,
    address: { state, country, postal_code },
    ...others,
    ...(withStream && { live_stream: hasLiveStream(site) ? 'enabled' : 'disabled' }),
  };
}

/** Whether live data goes out: it takes meters, and more than the mobile network. */
function hasLiveStream({ source, connection, operationalAt }: Site): boolean {
  return operationalAt !== null && source === 'meter' && connection !== 'cellular';
}
