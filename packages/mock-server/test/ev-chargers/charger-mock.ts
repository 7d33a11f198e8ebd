import type { Charger, Site } from '../../src/simulation/site.ts';
import { type Answer, createSiteMock, id, type SiteMock } from '../system-config/site-mock.ts';

export const serial = '202320010308';
const charger: Charger = { serial, maxW: 7_680, minW: 1_440, habit: 'some-evenings' };

/** A system with a charger of 7,680 W to which nobody comes in the next days unless somebody asks for it. */
export interface ChargerMock extends SiteMock {
  /** Asks for something below `ev_charger/`. */
  ev(path: string, method?: string, body?: unknown): Promise<Answer>;
  start(chargingLevel?: number, of?: string): Promise<Answer>;
  stop(of?: string): Promise<Answer>;
  /** The quarter-hours of the charger from an instant on, for a week at most. */
  quarters(from: number, of?: string): Promise<readonly Quarter[]>;
}

export interface Quarter {
  readonly consumption: number;
  readonly end_at: number;
}

export async function createChargerMock(
  change: Partial<Charger> = {},
  more: (site: Site) => Site = (site) => site,
): Promise<ChargerMock> {
  const mock = await createSiteMock((site) => more({ ...site, chargers: [{ ...charger, ...change }] }));
  const ev: ChargerMock['ev'] = (path, method, body) => mock.ask(`ev_charger/${path}`, method, body);
  return {
    ...mock,
    ev,
    start: (chargingLevel = 100, of = serial) =>
      ev(`${of}/start_charging`, 'POST', { connectorId: '1', chargingLevel: String(chargingLevel) }),
    stop: (of = serial) => ev(`${of}/stop_charging`, 'POST'),
    quarters: async (from, of = serial) =>
      (await ev(`${of}/telemetry?start_at=${Math.max(0, from)}&granularity=week`)).body.consumption,
  };
}

export function toSum(quarters: readonly Quarter[]): number {
  return quarters.reduce((sum, { consumption }) => sum + consumption, 0);
}

export { id };
