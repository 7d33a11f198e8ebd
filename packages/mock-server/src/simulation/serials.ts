import type { Site } from './site.ts';

/**
 * Serial numbers of what stands at sites, of twelve digits as real ones. Unless somebody recorded another one, each follows from the id
 * of the site alone, and is the only one of its kind and of all kinds for ids below a billion, up to 500 microinverters, 20 batteries
 * and two chargers a site. What goes beyond has ranges of its own, where a number is still the only one of its site, and two sites could
 * share one by chance.
 */
type WithId = Pick<Site, 'id' | 'serials'>;

const ids = 1_000_000_000;
/** Odd and no multiple of 5, so that multiplying by it shuffles the ids; small, so that the product stays exact. */
const factor = 4_827_613;
/** What undoes it: the product of the two is 1 and some billions. */
const inverse = 536_962_677n;

const microsOfSite = 500;
const enchargesOfSite = 20;
const chargersOfSite = 2;

/** Where each kind begins, and how many numbers lie from there on for sites that go beyond. */
const micros = { first: 400_000_000_000, beyond: { first: 300_000_000_000, numbers: 100_000_000_000n } };
const encharges = { first: 900_000_000_000, beyond: { first: 920_000_000_000, numbers: 80_000_000_000n } };
const gateways = { first: 122_000_000_000, beyond: { first: 121_000_000_000, numbers: 1_000_000_000n } };
const controllers = { first: 222_000_000_000, beyond: { first: 221_000_000_000, numbers: 1_000_000_000n } };
const chargers = { first: 200_000_000_000, beyond: { first: 210_000_000_000, numbers: 10_000_000_000n } };
const heatPumps = { first: 223_000_000_000, beyond: { first: 224_000_000_000, numbers: 1_000_000_000n } };

export function toGatewaySerial(site: WithId): string {
  return site.serials?.gateway ?? toSerial(gateways, site, 0, 1);
}

/** @param position from 0 */
export function toMicroSerial(site: WithId, position: number): string {
  return toSerial(micros, site, position, microsOfSite);
}

/** @param position from 0 */
export function toEnchargeSerial(site: WithId, position: number): string {
  return site.serials?.encharges?.[position] ?? toSerial(encharges, site, position, enchargesOfSite);
}

export function toSystemControllerSerial(site: WithId): string {
  return site.serials?.systemController ?? toSerial(controllers, site, 0, 1);
}

/** @param position from 0 */
export function toChargerSerial(site: WithId, position: number): string {
  return toSerial(chargers, site, position, chargersOfSite);
}

export function toHeatPumpSerial(site: WithId): string {
  return toSerial(heatPumps, site, 0, 1);
}

/** The meters of a gateway have its number, followed by what they measure. */
const meterEnds = { production: 'EIM1', consumption: 'EIM2', storage: 'EIM3' } as const;

export function toMeterSerial(site: WithId, measures: keyof typeof meterEnds): string {
  return `${toGatewaySerial(site)}${meterEnds[measures]}`;
}

/**
 * The id of the site whose gateway has this number unless it has a recorded one, whether there is such a site or not; undefined if none below a
 * billion can have it.
 */
export function readGatewaySerial(serial: string): number | undefined {
  if (!/^\d{12}$/.test(serial)) return undefined;
  const shuffled = Number(serial) - gateways.first;
  if (shuffled < 0 || shuffled >= ids) return undefined;
  return Number((BigInt(shuffled) * inverse) % BigInt(ids));
}

interface Kind {
  readonly first: number;
  readonly beyond: { readonly first: number; readonly numbers: bigint };
}

function toSerial({ first, beyond }: Kind, { id }: WithId, position: number, ofSite: number): string {
  if (id < ids && position < ofSite) return String(first + ((id * factor) % ids) * ofSite + position);
  return String(beyond.first + Number((BigInt(id) * BigInt(factor) + BigInt(position)) % beyond.numbers));
}
