import { createApp } from './app.ts';
import { checkOptions } from './check-options.ts';
import { createSystemClock } from './clock.ts';
import { createEngine, type Engine } from './engine/create-engine.ts';
import type { MockServerOptions } from './mock-server-options.ts';
import { createSecret } from './random.ts';
import { toDescription, type WorldDescription } from './records/to-description.ts';
import type { World } from './records/world.ts';
import { openWorlds, type Worlds } from './records/worlds.ts';
import { createMemoryStores } from './store/memory-store.ts';

export interface MockServer {
  /** Answers a request as the live service would. What fails inside is a 500 and a report, and no rejection. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The default world: people, applications, grants, faults, journal. */
  readonly world: World;
  readonly worlds: Worlds;
  readonly adminToken: string;
  /** The default world as the ready line tells it, credentials included. */
  describe(): Promise<WorldDescription>;
}

let sharedEngine: Promise<Engine> | undefined;

/** Creates a mock with a default world. It listens nowhere: `fetch` is the server. */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const {
    seed = 1,
    clock = createSystemClock(),
    now,
    rate = 1,
    responses = 'simulated',
    adminToken = createSecret(),
    report = () => undefined,
    stores = createMemoryStores(),
  } = options;
  const switches = checkOptions(options);
  sharedEngine ??= createEngine();
  const worlds = await openWorlds(stores, clock, { seed, switches, now, rate });
  return {
    fetch: createApp({ worlds, engine: await sharedEngine, responses, adminToken, report }),
    world: worlds.default,
    worlds,
    adminToken,
    describe: () => toDescription(worlds.default),
  };
}
