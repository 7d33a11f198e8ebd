import type { Contact } from './contacts.ts';
import type { Charger, ModuleArray, Site } from './site.ts';

/** Everything that stands at a site, spelled out. It follows from the site and the seed. Positions count from 0. */
export interface Plant {
  readonly site: Site;
  readonly arrays: readonly PlantArray[];
  readonly micros: readonly Micro[];
  readonly gateway: { readonly serial: string };
  readonly productionMeter: Meter | null;
  readonly consumptionMeter: Meter | null;
  /** Counts what goes through all batteries together. */
  readonly storageMeter: Meter | null;
  readonly encharges: readonly Encharge[];
  readonly systemController: { readonly serial: string } | null;
  /** The dry contacts of the system controller that are set up. */
  readonly contacts: readonly Contact[];
  readonly chargers: readonly PlantCharger[];
  readonly heatPump: { readonly serial: string; readonly powerW: number } | null;
  readonly load: { readonly kind: 'home' | 'business'; readonly yearlyWh: number };
  /** Channels in use. */
  readonly phases: 1 | 2 | 3;
}

export type PlantCharger = Required<Omit<Charger, 'brokenSince'>> & Pick<Charger, 'brokenSince'>;

export interface PlantArray extends ModuleArray {
  /** Rated power of one module in W. */
  readonly moduleW: number;
  /** The most that one microinverter gives in W. */
  readonly inverterW: number;
  /** Position of its first microinverter. */
  readonly first: number;
}

export interface Micro {
  readonly serial: string;
  readonly position: number;
  /** Position of its array. */
  readonly array: number;
  /** When it stopped for good, in epoch seconds. */
  readonly stoppedAt: number | null;
  readonly isRetired: boolean;
}

export interface Meter {
  readonly serial: string;
  readonly config: 'Production' | 'Net' | 'Total';
  /** What it counts for each Wh that is there: 1.006 for a meter that is 0.6 % high. */
  readonly offset: number;
}

export interface Encharge {
  readonly serial: string;
  /** What those before it hold together. */
  readonly beforeWh: number;
  readonly capacityWh: number;
  readonly chargeW: number;
  readonly dischargeW: number;
}
