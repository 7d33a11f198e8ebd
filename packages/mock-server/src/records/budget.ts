import Big from 'big.js';
import type { Spending } from './spendings.ts';

/** What a test run may use at most. */
export interface Budget {
  /** Calls of all applications of all worlds together. */
  readonly hits?: number | undefined;
  /** US dollars for what was used, as a decimal string; the prices of plans are not in it. */
  readonly usd?: string | undefined;
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

/** @throws BudgetExceeded */
export function checkBudget({ hits, usd }: Budget, spending: Spending): void {
  const faults = [
    ...(hits !== undefined && spending.hits > hits ? [`${spending.hits} calls where ${hits} were allowed`] : []),
    ...(usd !== undefined && new Big(spending.usd).gt(usd) ? [`USD ${spending.usd} where ${usd} were allowed`] : []),
  ];
  if (faults.length === 0) return;
  const { most } = spending;
  const who = most ? ` Most calls came from ${most.name} (${most.clientId}): ${most.hits}.` : '';
  throw new BudgetExceeded(`The run went over its budget: ${faults.join(', ')}.${who}`, spending);
}
