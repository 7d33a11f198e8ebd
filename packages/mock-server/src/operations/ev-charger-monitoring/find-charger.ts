import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { World } from '../../records/world.ts';
import type { PlantCharger } from '../../simulation/plant.ts';
import { toReport } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';

/** A charger, and its position among all chargers of the site. */
export interface FoundCharger extends PlantCharger {
  readonly position: number;
}

/** The chargers by Enphase, which have reported: others have operations of their own. @ledger ev-charger-makes */
export function listChargers(world: World, site: Site): readonly FoundCharger[] {
  if (!toReport(site, toEpochSeconds(world.clock))) return [];
  const { chargers } = world.energy.of(site).plant;
  return chargers.map((charger, position) => ({ ...charger, position })).filter(({ make }) => make === 'enphase');
}

/** @throws Refusal `ev_charger_unknown` @ledger ev-charger-system-unknown */
export function findCharger(world: World, site: Site, serial: string): FoundCharger {
  const charger = listChargers(world, site).find((each) => each.serial === serial);
  if (!charger) throw new Refusal('ev_charger_unknown');
  return charger;
}
