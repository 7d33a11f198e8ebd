import { toEpochSeconds } from '../../clock.ts';
import type { World } from '../../records/world.ts';
import { toReport } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { findDevice } from './find-device.ts';

/**
 * The position of a charger of another maker among all chargers of a site. Those by Enphase have operations of their own. A charger is
 * known from the first report of its gateway on.
 *
 * @throws Refusal `device_unknown`
 * @ledger device-telemetry-evse-third-party device-telemetry-evse-not-found device-telemetry-serial-parameter-name
 */
export function findEvse({ world, site, path }: { world: World; site: Site; path: { readonly serial_no: string } }): number {
  const { chargers } = world.energy.of(site).plant;
  const isKnown = toReport(site, toEpochSeconds(world.clock)) !== null;
  const others = chargers.map((charger, position) => ({ ...charger, position })).filter(({ make }) => make === 'other');
  return findDevice(isKnown ? others : [], path.serial_no, 'Evse').device.position;
}
