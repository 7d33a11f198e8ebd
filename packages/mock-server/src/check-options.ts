import type { MockServerOptions } from './mock-server-options.ts';
import type { Budget } from './records/budget.ts';
import { type Switches, toSwitches } from './records/switches.ts';
import { largestFleet } from './simulation/fleet/numbering.ts';
import { fewestSites } from './simulation/given-sites.ts';

const longestPace = 60_000;

/**
 * Refuses options that a type checker would refuse, for callers without one: a mistyped switch must not change what is tested.
 *
 * @throws TypeError that names the option and what it may be
 */
export function checkOptions(options: MockServerOptions): Switches {
  const {
    seed = 1,
    responses = 'simulated',
    switches = {},
    adminToken,
    report,
    clock,
    now,
    rate,
    fleet,
    scenario,
    stores,
    wait,
    livePace,
    budget = {},
    ...others
  } = options;
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw new TypeError(`There is no option ${stranger}. Switches go under \`switches\`.`);
  if (adminToken !== undefined && (typeof adminToken !== 'string' || adminToken === ''))
    throw new TypeError('adminToken has to be a text.');
  for (const [name, value] of Object.entries({ report, wait })) checkFunction(name, value);
  if (clock !== undefined && typeof clock.now !== 'function')
    throw new TypeError('clock has to be a clock, such as createManualClock().');
  if (!Number.isSafeInteger(seed) || seed < 0) throw new TypeError(`seed has to be a whole number from 0 on, not ${seed}.`);
  if (!['simulated', 'samples'].includes(responses)) {
    throw new TypeError(`responses has to be 'simulated' or 'samples', not ${responses}.`);
  }
  checkTime(now, rate);
  if (livePace !== undefined && !(Number.isFinite(livePace) && livePace >= 0 && livePace <= longestPace)) {
    throw new TypeError(`livePace has to be a number of milliseconds from 0 to ${longestPace}, not ${livePace}.`);
  }
  checkFleet(fleet);
  checkScenario(scenario);
  if (stores !== undefined && typeof stores.open !== 'function')
    throw new TypeError('stores have to be stores, such as openSqliteStores().');
  checkBudgetOption(budget);
  return toSwitches(switches);
}

function checkTime(now: unknown, rate: unknown): void {
  if (now !== undefined && !Number.isFinite(now))
    throw new TypeError(`now has to be an instant in epoch milliseconds, not ${now}.`);
  if (rate !== undefined && !(Number(rate) >= 0)) throw new TypeError(`rate has to be a number from 0 on, not ${rate}.`);
}

function checkFleet(fleet: unknown): void {
  if (fleet === undefined || (Number.isInteger(fleet) && Number(fleet) >= fewestSites && Number(fleet) <= largestFleet)) return;
  throw new TypeError(`fleet has to be a whole number from ${fewestSites} to ${largestFleet}, not ${fleet}.`);
}

function checkScenario(scenario: unknown): void {
  if (scenario === undefined || typeof scenario === 'string' || (typeof scenario === 'object' && scenario !== null)) return;
  throw new TypeError('scenario has to be the name of a scenario, or a scenario file.');
}

function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') throw new TypeError(`${name} has to be a function.`);
}

function checkBudgetOption({ hits, usd, ...others }: Budget): void {
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw new TypeError(`A budget has hits and usd, and no ${stranger}.`);
  if (hits !== undefined && !(Number.isSafeInteger(hits) && hits >= 0)) {
    throw new TypeError(`The hits of a budget have to be a whole number from 0 on, not ${hits}.`);
  }
  if (usd !== undefined && !(typeof usd === 'string' && /^\d+(\.\d+)?$/.test(usd))) {
    throw new TypeError(`The usd of a budget has to be an amount as text, such as '1.50', not ${usd}.`);
  }
}
