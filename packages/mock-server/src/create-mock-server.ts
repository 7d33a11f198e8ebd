import { createApp } from './app.ts';
import { checkOptions } from './check-options.ts';
import { createSystemClock } from './clock.ts';
import { createEngine, type Engine } from './engine/create-engine.ts';
import type { MockServerOptions } from './mock-server-options.ts';
import { createSecret } from './random.ts';
import { seedDefaultWorld } from './records/default-world.ts';
import { toDescription, type WorldDescription } from './records/to-description.ts';
import { createWorld, type World } from './records/world.ts';
import { defaultSites } from './simulation/default-sites.ts';

export interface MockServer {
  /** Answers a request as the live service would. What fails inside is a 500 and a report, and no rejection. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The world behind it: people, applications, grants, faults, journal. */
  readonly world: World;
  readonly adminToken: string;
  /** The world as the ready line tells it, credentials included. */
  describe(): Promise<WorldDescription>;
}

let sharedEngine: Promise<Engine> | undefined;

/** Creates a mock with a world of its own. It listens nowhere: `fetch` is the server. */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const {
    seed = 1,
    clock = createSystemClock(),
    responses = 'simulated',
    adminToken = createSecret(),
    report = () => undefined,
  } = options;
  sharedEngine ??= createEngine();
  const world = createWorld({
    id: 'default',
    seed,
    clock,
    switches: checkOptions(options),
    sites: defaultSites,
  });
  await seedDefaultWorld(world);
  return {
    fetch: createApp({ world, engine: await sharedEngine, responses, adminToken, report }),
    world,
    adminToken,
    describe: () => toDescription(world),
  };
}
