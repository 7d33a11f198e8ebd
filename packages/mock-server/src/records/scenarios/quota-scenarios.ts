import { InvalidArgument } from '../../errors/invalid-argument.ts';
import type { Application } from '../applications.ts';
import { isSoldBeyond, plans } from '../plans.ts';
import type { World } from '../world.ts';
import type { Scenario } from './scenario.ts';

export const minuteQuotaGone: Scenario = {
  summary: 'The calls of this minute are used up: 429 until the next calendar minute of the clock.',
  takes: ['client_id'],
  run: (world, { applications }) => useUp(world, applications, 'minute'),
};

export const monthQuotaGone: Scenario = {
  summary: 'The calls of this month are used up: 429 until the next calendar month of the clock, in UTC.',
  takes: ['client_id'],
  run: (world, { applications }) => useUp(world, applications, 'month'),
};

async function useUp(world: World, applications: readonly Application[], period: 'minute' | 'month'): Promise<string> {
  if (world.switches.quota !== 'enforce') {
    throw new InvalidArgument(`The world ${world.id} counts calls and refuses none. Set its switch quota to 'enforce' first.`);
  }
  const limited = applications.filter((each) => period === 'minute' || !isUnlimited(each));
  if (limited.length === 0)
    throw new InvalidArgument('This application buys what it calls beyond its month, so the month never ends.');
  const now = world.clock.now();
  for (const application of limited) {
    const { hitsPerMinute, hitsPerMonth } = plans[application.plan];
    const hits = period === 'minute' ? hitsPerMinute : hitsPerMonth;
    await world.hits.set(application, { period, operationId: null, hits }, now);
  }
  return `The ${period} is used up for ${limited.map(({ name }) => name).join(', ')}.`;
}

function isUnlimited({ plan, sellsOverage }: Application): boolean {
  return sellsOverage && isSoldBeyond(plans[plan]);
}
