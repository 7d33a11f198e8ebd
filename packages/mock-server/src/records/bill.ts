import type { OperationRow } from '@heliostat/spec';
import Big from 'big.js';
import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { Application } from './applications.ts';
import { type Plan, type PlanName, plans } from './plans.ts';
import type { Spendings } from './spendings.ts';

/** What one application used in a month under one plan, and what that costs. Amounts are US dollars as exact decimal strings. */
export interface BillLine {
  readonly client_id: string;
  readonly name: string;
  readonly plan: PlanName;
  /** Calls that counted and were not refused by a quota. */
  readonly hits: number;
  readonly hits_included: number;
  readonly hits_over: number;
  readonly live_status_hits: number;
  readonly activations: number;
  readonly usd_hits_over: string;
  readonly usd_live_status: string;
  readonly usd_activations: string;
  /** What was used, without the price of the plan. */
  readonly usd_metered: string;
  /** The price of the plan for a month. */
  readonly usd_plan: string;
  readonly usd_total: string;
}

export interface Bill {
  /** The calendar month in UTC, as YYYY-MM. */
  readonly month: string;
  readonly lines: readonly BillLine[];
  readonly hits: number;
  readonly usd_metered: string;
  readonly usd_total: string;
}

/** What is metered: each use counts for the plan that the application had then. */
type Item = 'hits' | 'live-status' | 'activations';
interface Meter {
  readonly month: string;
  readonly clientId: string;
  readonly name: string;
  readonly plan: PlanName;
}

/** The bills of a world. */
export interface Bills {
  /** Meters a call that was not refused by a quota, and adds it to what the run used. @param status of its answer */
  meter(application: Application, row: OperationRow, status: number, instant: number): Promise<void>;
  /**
   * The bill of a month, YYYY-MM. An application pays for each plan that it called under, and in the month of the clock for the one that
   * it has now; what it had in a month without a call is not known later, and not billed.
   *
   * @param applications those that may pay for their plan without a call: the enabled ones do, in the month of the clock
   */
  read(month: string, applications: readonly Application[]): Promise<Bill>;
  listMonths(): Promise<readonly string[]>;
}

/** @ledger bill-hits bill-live-status bill-activation */
export function createBills(store: Store, clock: Clock, spendings: Spendings): Bills {
  async function readLine({ month, clientId, name, plan }: Meter): Promise<BillLine> {
    const count = async (item: Item) => (await store.get<number>(toCollection(month), toKey(clientId, plan, item))) ?? 0;
    return toLine(
      { client_id: clientId, name, plan },
      { hits: await count('hits'), liveStatus: await count('live-status'), activations: await count('activations') },
    );
  }

  return {
    async meter({ clientId, name, plan }, row, status, instant) {
      const month = toMonthName(instant);
      await store.put('meters', toKey(clientId, plan, month), { month, clientId, name, plan });
      const add = (item: Item) => store.increment(toCollection(month), toKey(clientId, plan, item));
      const isLive = row.id === 'getLiveData' && status < 300;
      const isActivation = row.id === 'createActivation' && status === 201;
      const hits = await add('hits');
      if (isLive) await add('live-status');
      if (isActivation) await add('activations');
      const { usdPerHitOver, usdPerLiveStatusHit, usdPerActivation, hitsIncluded }: Plan = plans[plan];
      const price = new Big(hits > hitsIncluded ? (usdPerHitOver ?? 0) : 0)
        .plus(isLive ? (usdPerLiveStatusHit ?? 0) : 0)
        .plus(isActivation ? (usdPerActivation ?? 0) : 0);
      spendings.add({ clientId, name, usd: price.toString() });
    },
    async read(month, applications) {
      const meters = (await store.list<Meter>('meters')).filter((meter) => meter.month === month);
      const paying = month === toMonthName(clock.now()) ? applications.filter(({ status }) => status === 'enabled') : [];
      const idle = paying.filter(
        ({ clientId, plan }) => !meters.some((meter) => meter.clientId === clientId && meter.plan === plan),
      );
      const all = [...meters, ...idle.map(({ clientId, name, plan }) => ({ month, clientId, name, plan }))];
      const lines = await Promise.all(all.map(readLine));
      const sum = (amount: 'usd_metered' | 'usd_total') =>
        toAmount(lines.reduce((total, line) => total.plus(line[amount]), new Big(0)));
      return {
        month,
        lines,
        hits: lines.reduce((total, { hits }) => total + hits, 0),
        usd_metered: sum('usd_metered'),
        usd_total: sum('usd_total'),
      };
    },
    listMonths: async () => [...new Set((await store.list<Meter>('meters')).map(({ month }) => month))].sort(),
  };
}

const toCollection = (month: string) => `bill/${month}`;
const toKey = (...parts: readonly string[]) => parts.join('/');

/** YYYY-MM of an instant in epoch milliseconds, in UTC. */
export function toMonthName(instant: number): string {
  return new Date(instant).toISOString().slice(0, 7);
}

function toLine(
  about: Pick<BillLine, 'client_id' | 'name' | 'plan'>,
  { hits, liveStatus, activations }: { readonly hits: number; readonly liveStatus: number; readonly activations: number },
): BillLine {
  const plan: Plan = plans[about.plan];
  const over = Math.max(0, hits - plan.hitsIncluded);
  const costs = {
    over: new Big(plan.usdPerHitOver ?? 0).times(over),
    liveStatus: new Big(plan.usdPerLiveStatusHit ?? 0).times(liveStatus),
    activations: new Big(plan.usdPerActivation ?? 0).times(activations),
  };
  const metered = costs.over.plus(costs.liveStatus).plus(costs.activations);
  return {
    ...about,
    hits,
    hits_included: plan.hitsIncluded,
    hits_over: over,
    live_status_hits: liveStatus,
    activations,
    usd_hits_over: toAmount(costs.over),
    usd_live_status: toAmount(costs.liveStatus),
    usd_activations: toAmount(costs.activations),
    usd_metered: toAmount(metered),
    usd_plan: toAmount(new Big(plan.usdPerMonth)),
    usd_total: toAmount(metered.plus(plan.usdPerMonth)),
  };
}

/** Every digit that is there, and at least the cents. */
function toAmount(amount: Big): string {
  const exact = amount.toString();
  const decimals = exact.split('.')[1]?.length ?? 0;
  return decimals < 2 ? amount.toFixed(2) : exact;
}
