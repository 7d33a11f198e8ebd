import type { MockServerOptions } from '@heliostat/mock-server';
import type { Call, Operation } from '../../src/call/operation.ts';
import { handlers } from '../../src/operations/handlers.ts';
import type { WindowQuery } from '../../src/operations/telemetry-window.ts';
import type { Site } from '../../src/simulation/site.ts';
import { createTestMock, origin, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';
import type { Kind, Telemetry } from './site-telemetry.ts';

/** Later than any instant that a test asks at, so that the token of the installer is good at all of them. */
const tokenAt = Date.parse('2029-01-01T00:00:00Z');

/** A mock that is asked for measurements by the installer, who may see every site. */
export interface TelemetryMock extends TestMock {
  /** Asks at an instant in epoch seconds, and holds the answer against the contract. */
  get(now: number, system: number, path: string): Promise<Response>;
  /** The body of a success. Not held against the contract a second time: the engine does that. */
  read<Body>(now: number, system: number, path: string): Promise<Body>;
  /** The same without a way through Prism, for properties with hundreds of windows. Windows are taken as they are, and not refused. */
  simulate(now: number, system: number, kind: Kind, window: WindowQuery): Promise<Telemetry>;
  /** Changes what stands at a site. */
  change(system: number, change: Partial<Site>): Promise<Site>;
}

export async function createTelemetryMock(options: MockServerOptions = {}): Promise<TelemetryMock> {
  const mock = await createTestMock(options);
  mock.clock.set(tokenAt);
  const tokens = await mock.signInInstaller();
  const headers = toHeaders(tokens.access_token, partner.apiKey);
  const toPath = (system: number, path: string) => `/api/v4/systems/${system}/${path}`;
  return {
    ...mock,
    get(now, system, path) {
      mock.clock.set(now * 1000);
      return mock.send(toPath(system, path), { headers });
    },
    async read<Body>(now: number, system: number, path: string) {
      mock.clock.set(now * 1000);
      const response = await mock.fetch(new Request(new URL(toPath(system, path), origin), { headers }));
      if (response.status !== 200) throw new Error(`${path} of ${system} at ${now}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Body;
    },
    async simulate(now, system, { id }, query) {
      mock.clock.set(now * 1000);
      const site = await mock.world.sites.get(system);
      const operation = handlers[id] as Operation<typeof id> | undefined;
      return (await operation?.simulate({ world: mock.world, site, query } as Call<typeof id>)) as Telemetry;
    },
    change: (system, change) => mock.world.sites.change(system, (site) => ({ ...site, ...change })),
  };
}

/** Epoch seconds of an ISO 8601 instant. */
export function at(instant: string): number {
  return Date.parse(instant) / 1000;
}
