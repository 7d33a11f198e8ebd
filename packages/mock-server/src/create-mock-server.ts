import { AdminError } from './admin/admin-error.ts';
import { type Admin, createAdmin } from './admin/create-admin.ts';
import { furnishWorld } from './admin/scenario-files/furnish-world.ts';
import { readScenario } from './admin/scenario-files/read-scenario.ts';
import { toScenarioSettings } from './admin/scenario-files/to-scenario-settings.ts';
import { createApp } from './app.ts';
import { checkOptions } from './check-options.ts';
import { createSystemClock, waitInRealTime } from './clock.ts';
import { createReadyCheck } from './create-ready-check.ts';
import { createEngine, type Engine } from './engine/create-engine.ts';
import { InvalidArgument } from './errors/invalid-argument.ts';
import type { MockServerOptions } from './mock-server-options.ts';
import { createSecret } from './random.ts';
import { checkBudget } from './records/budget.ts';
import { openWorlds } from './records/open-worlds.ts';
import { toDescription, type WorldDescription } from './records/to-description.ts';
import type { World } from './records/world.ts';
import type { WorldSettings, Worlds } from './records/worlds.ts';
import { createMemoryStores } from './store/memory-store.ts';

export interface MockServer {
  /**
   * Answers a request as the live service would. What fails inside is a 500 and a report. It rejects only where a fault asks for a
   * connection that breaks, with what the `fetch` of the platform would throw.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The default world: people, applications, grants, faults, journal. */
  readonly world: World;
  readonly worlds: Worlds;
  /** The admin API in process: a function for each of its operations, without token. They throw AdminError and nothing else. */
  readonly admin: Admin;
  readonly adminToken: string;
  /**
   * Holds what all worlds used against the budget of the options.
   *
   * @throws BudgetExceeded that says what was used up, and by whom
   */
  checkBudget(): Promise<void>;
  /** Ends the live streams of all worlds, as if their duration were over. */
  endStreams(): void;
  /** The default world as the ready line tells it, credentials included. */
  describe(): Promise<WorldDescription>;
}

let sharedEngine: Promise<Engine> | undefined;

/** Creates a mock with a default world. It listens nowhere: `fetch` is the server. */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const {
    clock = createSystemClock(),
    responses = 'simulated',
    adminToken = createSecret(),
    report = () => undefined,
    stores = createMemoryStores(),
    wait = waitInRealTime,
    livePace = 1000,
    budget = {},
  } = options;
  checkOptions(options);
  sharedEngine ??= createEngine();
  const worlds = await openWorlds(stores, clock, await readSettings(options), furnishWorld).catch(toInvalidArgument);
  const engine = await sharedEngine;
  const admin = createAdmin({
    worlds,
    checkReady: createReadyCheck(engine, worlds),
    report: (failure) => report(failure, undefined, worlds.default.id),
  });
  return {
    fetch: createApp({ worlds, engine, responses, admin, adminToken, report, wait, livePace }),
    world: worlds.default,
    worlds,
    admin,
    adminToken,
    async checkBudget() {
      checkBudget(budget, worlds.readSpending());
    },
    endStreams() {
      for (const { streams } of worlds.list()) streams.end('the mock was closed');
    },
    describe: () => toDescription(worlds.default),
  };
}

/** @throws InvalidArgument for a scenario that is none */
async function readSettings({ scenario, ...wishes }: MockServerOptions): Promise<Omit<WorldSettings, 'id'>> {
  const file = scenario === undefined ? undefined : await readScenario(scenario, 'scenario').catch(toInvalidArgument);
  return toScenarioSettings(wishes, file);
}

/** What a scenario has that no world can have is an option that cannot be. */
function toInvalidArgument(cause: unknown): never {
  throw cause instanceof AdminError ? new InvalidArgument(cause.message, { cause }) : cause;
}
