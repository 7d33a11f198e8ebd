import Big from 'big.js';
import type { Bill } from './bill.ts';
import type { World } from './world.ts';

/** What a test run may use at most. */
export interface Budget {
  /** Calls of all applications of all worlds together. */
  readonly hits?: number | undefined;
  /** US dollars for what was used, as a decimal string; the prices of plans are not in it. */
  readonly usd?: string | undefined;
}

/** What was used up to now. */
export interface Spending {
  readonly hits: number;
  /** US dollars, exactly. */
  readonly usd: string;
}

/** A run used more than it may. The message says of what, how much, and who used most. */
export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
  readonly spending: Spending;

  constructor(message: string, spending: Spending) {
    super(message);
    this.spending = spending;
  }
}

/** Every bill of a world, the month of its clock included. */
export async function listBills({ bills }: Pick<World, 'bills'>): Promise<readonly Bill[]> {
  return Promise.all((await bills.listMonths()).map((month) => bills.read(month, [])));
}

export function toSpending(bills: readonly Bill[], before: Spending = { hits: 0, usd: '0' }): Spending {
  return {
    hits: bills.reduce((sum, { hits }) => sum + hits, before.hits),
    usd: bills.reduce((sum, { usd_metered }) => sum.plus(usd_metered), new Big(before.usd)).toString(),
  };
}

/**
 * @param bills those that the spending was added up from, to name who used most
 * @throws BudgetExceeded
 */
export function checkBudget({ hits, usd }: Budget, spending: Spending, bills: readonly Bill[]): void {
  const faults = [
    ...(hits !== undefined && spending.hits > hits ? [`${spending.hits} calls where ${hits} were allowed`] : []),
    ...(usd !== undefined && new Big(spending.usd).gt(usd) ? [`USD ${spending.usd} where ${usd} were allowed`] : []),
  ];
  if (faults.length === 0) return;
  const [most] = bills.flatMap(({ lines }) => lines).sort((one, other) => other.hits - one.hits);
  const who = most ? ` Most calls came from ${most.name} (${most.client_id}): ${most.hits}.` : '';
  throw new BudgetExceeded(`The run went over its budget: ${faults.join(', ')}.${who}`, spending);
}
