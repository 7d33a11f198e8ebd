import { type Calendar, toCalendar } from '../../src/simulation/calendar.ts';
import { toEnchargeSerial, toGatewaySerial, toMeterSerial, toMicroSerial } from '../../src/simulation/serials.ts';
import type { Site } from '../../src/simulation/site.ts';
import { type ApiOperation, apiOperations } from '../harness/operations.ts';

/** A request that reads, and the status that its answer has to have. */
export interface Read {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly status: number;
}

const readers = apiOperations.filter(({ id, row }) => row.method === 'GET' || id === 'searchSystems');
const nobody = '1';

const isEnphase = ({ make }: { readonly make?: string }) => make !== 'other';
const hasEnphase = (site: Site) => site.operationalAt !== null && site.chargers.some(isEnphase);
const toMeters = ({ meters, source, battery }: Site) =>
  meters ?? (source === 'meter' || battery ? { production: true, consumption: 'Net' } : { production: false, consumption: null });

const noCharger = (site: Site) => (hasEnphase(site) ? 200 : 400);
const noEvse = (site: Site) => (site.chargers.every(isEnphase) ? 404 : 200);
const noBattery = (site: Site) => (site.battery ? 200 : 422);
const noReport = (site: Site) => (site.operationalAt === null ? 422 : 200);

/** Where what an operation is about does not stand at every site: what it answers then, by the published texts and the ledger. */
const statuses: Readonly<Record<string, (site: Site) => number>> = {
  getEnchargeTelemetry: (site) => (site.battery ? 200 : 404),
  getEvseTelemetry: noEvse,
  getEvseLifetime: noEvse,
  listEvChargerSessions: noCharger,
  listEvChargerSchedules: noCharger,
  getEvChargerLifetime: noCharger,
  getEvChargerTelemetry: noCharger,
  getBatterySettings: noBattery,
  getStormGuard: noBattery,
  getActivationBatteryMode: noBattery,
  getGridStatus: noReport,
  getProductionMode: noReport,
  getMeter: (site) => (toMeters(site).production ? 200 : 404),
  getLiveData: toLiveStatus,
};

function toLiveStatus(site: Site): number {
  const { production, consumption } = toMeters(site);
  if (site.operationalAt === null) return 466;
  if (!production || ((site.battery || site.systemController) && !consumption)) return 472;
  return site.silentSince === undefined ? 200 : 473;
}

const serials: Readonly<Record<string, (site: Site) => string>> = {
  getMicroTelemetry: (site) => toMicroSerial(site, 0),
  getEnchargeTelemetry: (site) => toEnchargeSerial(site, 0),
  getEvseTelemetry: (site) => site.chargers.find((each) => !isEnphase(each))?.serial ?? nobody,
  getEvseLifetime: (site) => site.chargers.find((each) => !isEnphase(each))?.serial ?? nobody,
  getMeter: (site) => toMeterSerial(site, 'production'),
};

const queries: Readonly<Record<string, (site: Site, now: number) => string>> = {
  listSystemEvents: (_, now) => `start_time=${now - 2 * 86_400}`,
  listSystemAlarms: (_, now) => `start_time=${now - 5 * 86_400}&end_time=${now}`,
  getSystemId: (site) => `serial_num=${toGatewaySerial(site)}`,
  listInverterSummaries: ({ id }) => `site_id=${id}`,
  getEvChargerLifetime: () => 'start_date=20260101',
  searchUsers: () => 'email=homeowner@example.com',
  listMicroTelemetry: () => 'size=5',
};

/** What in a path is no id of a site. */
export interface Ids {
  readonly company_id: string;
  readonly user_id: string;
  readonly pv_manufacturer_id: string;
}

/** Every operation that reads, asked about a site at an instant in epoch seconds. */
export function listReads(site: Site, now: number, ids: Ids): readonly Read[] {
  return readers.map((operation) => {
    const { id, row } = operation;
    const query = queries[id]?.(site, now);
    return {
      id,
      method: row.method,
      path: `${toPath(operation, site, ids)}${query === undefined ? '' : `?${query}`}`,
      ...(id === 'searchSystems' ? { body: JSON.stringify({ system: { ids: [site.id, 67] } }) } : {}),
      status: statuses[id]?.(site) ?? 200,
    };
  });
}

function toPath({ id, row }: ApiOperation, site: Site, ids: Ids): string {
  const serial = serials[id]?.(site) ?? site.chargers.find(isEnphase)?.serial ?? nobody;
  const all: Readonly<Record<string, string | number>> = {
    ...ids,
    system_id: site.id,
    activation_id: site.id,
    serial_no: serial,
    serial_number: serial,
  };
  return row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(all[name]));
}

/** Instants of a site by the clock on its wall, in epoch seconds: what is asked of every operation, and what only of those that measure. */
export function listInstants({ id, timeZone }: Site): readonly (readonly [what: string, instant: number])[] {
  const calendar = toCalendar(timeZone);
  const day = calendar.dayOf(Date.parse('2026-06-21T12:00:00Z') / 1000);
  const midnight = calendar.startOf(day);
  // One of the two, spring or autumn, as the id has it.
  const change = listChanges(calendar, day)[id % 2];
  return [
    ['noon', midnight + 12 * 3600 + 7],
    ['night', midnight + 3 * 3600 + 813],
    ['a minute after midnight', midnight + 61],
    ...(change === undefined ? [] : [['the day of a clock change', calendar.startOf(change + 1) - 4000] as const]),
  ];
}

/** The days of the year around a day that are longer or shorter than others. */
function listChanges(calendar: Calendar, day: number): readonly number[] {
  const year = Array.from({ length: 365 }, (_, at) => day - 180 + at);
  return year.filter((each) => calendar.startOf(each + 1) - calendar.startOf(each) !== 86_400);
}

/** Whether an answer is about what was measured until now. */
export function isMeasured({ id }: Read): boolean {
  return /Telemetry|Readings|Rgm|Lifetime|Summary|Summaries|Devices|Events|Alarms|LiveData|Sessions|GridStatus/.test(id);
}
