import { createApp } from './app.ts';
import { type Clock, createSystemClock } from './clock.ts';
import { createEngine, type Engine } from './engine/create-engine.ts';
import { createSecret } from './random.ts';
import { seedDefaultWorld } from './records/default-world.ts';
import { toDescription, type WorldDescription } from './records/describe-world.ts';
import { defaultSwitches, type Switches } from './records/switches.ts';
import { createWorld, type World } from './records/world.ts';
import { defaultSites } from './simulation/default-sites.ts';

export interface MockServerOptions {
  /** Fixes ids, codes, tokens, weather and everything else that would be chance. Default 1. */
  readonly seed?: number;
  /** Default: the time of the machine. With a manual clock, the same seed and requests give the same bytes. */
  readonly clock?: Clock;
  /** `simulated` answers from the world, `samples` with the first example of the contract. Default `simulated`. */
  readonly responses?: 'simulated' | 'samples';
  /** Behaviour that is unverified at the live service. Each has a record in the ledger. */
  readonly switches?: Partial<Switches>;
  /** Guards the admin API. Default: made up at start. */
  readonly adminToken?: string;
  /** Told of every failure that is the mock's own. Default: nobody, and the answer is a 500. */
  readonly report?: (failure: unknown, journalNumber: number) => void;
}

export interface MockServer {
  /** Answers a request as the live service would. Never rejects. */
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
    switches: { ...defaultSwitches, ...options.switches },
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
