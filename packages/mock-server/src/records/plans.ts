import { plans as published } from '@heliostat/spec';

export type PlanName = keyof typeof published;

/** The unit of permission: chosen when an application is created, shown to the home owner on the consent page. */
export type AccessControl = (typeof published)[PlanName]['accessControls'][number];

/** Why a person lends access: by a code that they approved, by their password, or by an earlier grant. */
export type GrantType = (typeof published)[PlanName]['grantTypes'][number];

export interface Plan {
  readonly description: string;
  /** Calls in a calendar minute. */
  readonly hitsPerMinute: number;
  /** Calls in a calendar month. */
  readonly hitsPerMonth: number;
  /** Calls in a calendar month that cost nothing. */
  readonly hitsIncluded: number;
  /** Amounts in US dollars, as decimal strings; null for what the plan does not sell. */
  readonly usdPerMonth: string;
  readonly usdPerHitOver: string | null;
  readonly usdPerLiveStatusHit: string | null;
  readonly usdPerActivation: string | null;
  /** Calls in a calendar month of each operation with POST, PUT or DELETE; null for no limit of their own. */
  readonly writesPerMonth: number | null;
  readonly grantTypes: readonly GrantType[];
  readonly accessControls: readonly AccessControl[];
}

/** The plans of the developer portal, as the contract has them. @ledger token-grant-by-plan quota-calendar-window */
export const plans: Readonly<Record<PlanName, Plan>> = published;

/**
 * Whether a plan sells calls beyond its month, on request. On Partner those over the included ones cost, and the month is a cap all
 * the same. @ledger portal-overage-request
 */
export function isSoldBeyond({ usdPerHitOver, hitsIncluded, hitsPerMonth }: Plan): boolean {
  return usdPerHitOver !== null && hitsIncluded === hitsPerMonth;
}

/** Every access control, in the order of the plan that has them all. */
export const accessControls: readonly AccessControl[] = published.Partner.accessControls;
