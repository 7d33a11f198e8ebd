import { isSoldBeyond, type Plan, type PlanName, plans } from '../records/plans.ts';

/** The plans that a developer may choose and move between; Partner is an application of its own kind. */
export const developerPlans = ['Watt', 'Kilowatt', 'Megawatt'] as const satisfies readonly PlanName[];

export const planNames = [...developerPlans, 'Partner'] as const satisfies readonly PlanName[];

/** A whole number for people, such as `50,000`. */
export function toNumberText(value: number): string {
  return value.toLocaleString('en-US');
}

/** What a plan costs, in a few words. */
export function toPriceText(name: PlanName): string {
  const { usdPerMonth, usdPerHitOver, hitsIncluded, hitsPerMonth }: Plan = plans[name];
  if (isPaid(name)) return `USD ${usdPerMonth} a month`;
  return hitsIncluded < hitsPerMonth ? `${toNumberText(hitsIncluded)} calls free, then USD ${usdPerHitOver} each` : 'Free';
}

/** How much a plan lets through, in a few words. */
export function toQuotaText(name: PlanName): string {
  const { hitsPerMinute, hitsPerMonth } = plans[name];
  return `${toNumberText(hitsPerMinute)} calls a minute, ${toNumberText(hitsPerMonth)} a month`;
}

/** Whether a plan wants a card. @ledger portal-card */
export function isPaid(name: PlanName): boolean {
  return Number(plans[name].usdPerMonth) > 0;
}

/** Whether a plan sells calls over its month on request. @ledger portal-overage-request */
export function hasOverage(name: PlanName): boolean {
  return isSoldBeyond(plans[name]);
}
