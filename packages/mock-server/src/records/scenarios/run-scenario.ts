import { InvalidArgument } from '../../errors/invalid-argument.ts';
import type { World } from '../world.ts';
import { minuteQuotaGone, monthQuotaGone } from './quota-scenarios.ts';
import { readTargets } from './read-targets.ts';
import type { Scenario, ScenarioAim } from './scenario.ts';
import { dataLate, gatewayRecovers, gatewaySilent } from './site-scenarios.ts';
import { consentRevoked, refreshTokenDead, refreshTokenExpired, tokenExpiresMidRequest } from './token-scenarios.ts';

/** What can be made to happen, by name. */
export const scenarios = {
  'token-expires-mid-request': tokenExpiresMidRequest,
  'refresh-token-dead': refreshTokenDead,
  'refresh-token-expired': refreshTokenExpired,
  'consent-revoked': consentRevoked,
  'minute-quota-gone': minuteQuotaGone,
  'month-quota-gone': monthQuotaGone,
  'gateway-silent': gatewaySilent,
  'data-late': dataLate,
  'gateway-recovers': gatewayRecovers,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export interface ScenarioRequest extends ScenarioAim {
  readonly name: ScenarioName;
}

/** What a scenario did. */
export interface ScenarioReport {
  readonly name: ScenarioName;
  /** A sentence that says what was changed. */
  readonly text: string;
}

/**
 * Makes something happen in a world, now, to all that it is aimed at.
 *
 * @throws InvalidArgument for a scenario, an aim or a target that there is not: it says what there is
 */
export async function runScenario(world: World, request: ScenarioRequest): Promise<ScenarioReport> {
  const { name, ...aim } = request;
  const scenario = Object.hasOwn(scenarios, name) ? (scenarios[name] as Scenario) : undefined;
  if (!scenario) throw new InvalidArgument(`There is no scenario ${name}. There are ${Object.keys(scenarios).join(', ')}.`);
  const given = Object.fromEntries(Object.entries(aim).filter(([, value]) => value !== undefined));
  for (const [key, value] of Object.entries(given)) {
    const type = key === 'system_id' ? 'number' : 'string';
    if (typeof value !== type) throw new InvalidArgument(`${key} has to be a ${type}.`);
  }
  const stranger = Object.keys(given).find((each) => !scenario.takes.some((taken) => taken === each));
  if (stranger !== undefined) throw new InvalidArgument(`${name} takes ${scenario.takes.join(', ')}, and no ${stranger}.`);
  const text = await scenario.run(world, await readTargets(world, given));
  return { name, text };
}

/** The scenarios with their summaries and what each may be aimed at, for whoever chooses. */
export function listScenarios(): readonly ({ readonly name: ScenarioName } & Pick<Scenario, 'summary' | 'takes'>)[] {
  return Object.entries(scenarios).map(([name, { summary, takes }]) => ({ name: name as ScenarioName, summary, takes }));
}
