/** What does not change about a site. The simulation is a function of this, the seed and an instant. */
export interface Site {
  readonly id: number;
  readonly name: string;
  readonly publicName: string;
  /** IANA time zone; all dates of the site follow it. */
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly address: {
    readonly street1?: string;
    readonly street2?: string;
    readonly city?: string;
    readonly state?: string;
    readonly country?: string;
    readonly postal_code?: string;
  };
  readonly connection: 'ethernet' | 'wifi' | 'cellular';
  readonly status: string;
  readonly modules: number;
  /** Rated power of all modules together in W. */
  readonly sizeW: number;
  /** Start of operation in epoch seconds; null for a site that never reported. */
  readonly operationalAt: number | null;
  readonly source: 'microinverters' | 'meter';
  readonly attachmentType: string | null;
  /** As the live service sends it: a date, epoch seconds or null. */
  readonly interconnectDate: string | number | null;
  readonly reference?: string;
  readonly otherReferences?: readonly string[];
  readonly nmi: string | null;
  readonly battery: { readonly chargeW: number; readonly dischargeW: number; readonly capacityWh: number } | null;
  /** Serial numbers that an installer recorded; the others follow from the id. */
  readonly serials?: { readonly gateway?: string; readonly encharges?: readonly string[]; readonly systemController?: string };
  /** The software of the gateway, such as `8.2.4`; a current one where it is left out. */
  readonly gatewaySoftware?: string;
  /** Since when the gateway has reported nothing, in epoch seconds. */
  readonly silentSince?: number;
  /** Since when, in epoch seconds, what is measured waits for so many seconds in the gateway before a report carries it. */
  readonly late?: { readonly since: number; readonly seconds: number };
  readonly chargers: readonly Charger[];
  /** The roofs, whose modules add up to `modules`; made up from the seed where they are left out. */
  readonly arrays?: readonly ModuleArray[];
  /** Which meters there are; where it is left out, both if `source` is `meter` or there is a battery, and none else. */
  readonly meters?: { readonly production: boolean; readonly consumption: 'Net' | 'Total' | null };
  /** Meters that stood here until others took their place, at a full quarter-hour in epoch seconds: one of a kind at most. */
  readonly replacedMeters?: readonly {
    readonly measured: 'production' | 'consumption';
    readonly serial: string;
    readonly gatewaySerial: string;
    readonly at: number;
  }[];
  /** Channels of a meter that are in use: 2 in North America and 1 or 3 elsewhere where it is left out. */
  readonly phases?: 1 | 2 | 3;
  /** Whether the house goes on without the grid; by default where there is a battery. */
  readonly systemController?: boolean;
  readonly heatPump?: { readonly serial: string; readonly powerW: number };
  /** What the house uses without vehicles and heat pump; made up from the seed where it is left out. */
  readonly load?: { readonly kind: 'home' | 'business'; readonly yearlyWh: number };
  /** Microinverters that stopped for good, by their position from 0. A retired one is no longer counted as a device. */
  readonly stopped?: readonly { readonly position: number; readonly since: number; readonly isRetired: boolean }[];
  /** What happens to the site from outside. */
  readonly conditions?: readonly Condition[];
  /** What people chose, in the order of their instants. Each holds from its instant on. */
  readonly choices?: readonly Choice[];
}

export interface ModuleArray {
  readonly modules: number;
  /** Where the modules look to, in degrees clockwise from north. */
  readonly azimuth: number;
  /** From flat, 0, to upright, 90. */
  readonly tilt: number;
}

export interface Charger {
  readonly serial: string;
  readonly maxW: number;
  readonly minW: number;
  /** An Enphase charger answers the EV charger operations, another one those that are named evse; Enphase where it is left out. */
  readonly make?: 'enphase' | 'other';
  /** How often a vehicle comes: made up from the seed where it is left out. */
  readonly habit?: 'nightly' | 'some-evenings' | 'never';
  /** Since when it has charged nothing, whatever it is told, in epoch seconds; never where it is left out. */
  readonly brokenSince?: number;
}

/** A period, `until` without its last instant, in epoch seconds. */
export interface Condition {
  readonly kind: ConditionKind;
  readonly from: number;
  readonly until: number;
}

/**
 * `outage`: no grid. `storm-alert`: what storm guard listens to. `no-export`: nothing may go to the grid. `negative-price`: the tariff pays for import. `dr-event`: the utility calls for
 * demand response. `gateway-offline`: nothing is uploaded until it ends, and then all. `firmware-update`: the microinverters stand still.
 * `snow`: the modules are covered. `clear-sky`, `broken-clouds` and `overcast` replace the weather of the seed.
 */
export type ConditionKind =
  | 'outage'
  | 'storm-alert'
  | 'no-export'
  | 'negative-price'
  | 'dr-event'
  | 'gateway-offline'
  | 'firmware-update'
  | 'snow'
  | 'clear-sky'
  | 'broken-clouds'
  | 'overcast';

/**
 * One decision, at an instant in epoch seconds. It replaces the one before of its kind as a whole; `load` that of its dry contact, `meter` that of
 * its meter. `charging` is a command to a charger, and `levelPercent` how much of the most it gives; 0 charges nothing.
 */
export type Choice = { readonly at: number } & (
  | ({ readonly kind: 'battery' } & BatterySettings)
  | { readonly kind: 'storm-guard'; readonly isEnabled: boolean }
  | ({ readonly kind: 'load' } & LoadSettings)
  | { readonly kind: 'charging'; readonly serial: string; readonly isOn: boolean; readonly levelPercent: number }
  | { readonly kind: 'meter'; readonly serial: string; readonly isEnabled: boolean }
  | { readonly kind: 'production'; readonly isOn: boolean }
);

export type BatteryMode = 'self-consumption' | 'savings' | 'full-backup';

export interface BatterySettings {
  readonly mode: BatteryMode;
  /** The state of charge that is kept for an outage, in percent. */
  readonly reservePercent: number;
  /** The state of charge at which the battery shuts down without the grid, in percent. */
  readonly shutdownPercent: number;
  readonly chargesFromGrid: boolean;
  /** Whether it may give to the grid, which it does in programmes of utilities alone; not where it is left out. */
  readonly dischargesToGrid?: boolean;
  /** Whether in `savings` it goes on covering the house after the peak, until the next morning; not where it is left out. */
  readonly isIndependent?: boolean;
  /** What the reserves of the modes that it is not in were when it left them. */
  readonly otherReserves?: { readonly [Mode in BatteryMode]?: number };
}

export type LoadMode = 'basic' | 'scheduled' | 'battery' | 'generator' | 'always-on' | 'always-off';

/**
 * When the load behind a dry contact has power while the grid is away: in `basic` never, in `scheduled` between two times of the day, in
 * `battery` and `generator` by the state of charge. With the grid it always has.
 */
export interface LoadSettings {
  /** The name of the dry contact. */
  readonly contact: string;
  readonly mode: LoadMode;
  /** The state of charge at which it is cut, in percent, and from which on it has power again while the battery charges. */
  readonly lowPercent: number;
  readonly highPercent: number;
  /** Seconds after midnight at the site. Where the end is not after the start, it lies on the next day. */
  readonly startSeconds: number;
  readonly endSeconds: number;
}
