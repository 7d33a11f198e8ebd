/** The unit of permission: chosen when an application is created, shown to the home owner on the consent page. */
export type AccessControl =
  | 'System Details'
  | 'Site Level Production Monitoring'
  | 'Site Level Consumption Monitoring'
  | 'EV Charger Monitoring'
  | 'Device Level Monitoring'
  | 'Streaming API'
  | 'System Configurations'
  | 'EV Charger Control'
  | 'Commissioning API';

export type PlanName = 'Watt' | 'Kilowatt' | 'Megawatt' | 'Partner';

/** Why a person lends access: by a code that they approved, by their password, or by an earlier grant. */
export type GrantType = 'authorization_code' | 'password' | 'refresh_token';

export interface Plan {
  /** Calls in a calendar minute. */
  readonly hitsPerMinute: number;
  /** Calls in a calendar month. */
  readonly hitsPerMonth: number;
  readonly grantTypes: readonly GrantType[];
  readonly accessControls: readonly AccessControl[];
}

const watt = [
  'System Details',
  'Site Level Production Monitoring',
  'Site Level Consumption Monitoring',
  'EV Charger Monitoring',
] as const;
const kilowatt = [...watt, 'Device Level Monitoring', 'Streaming API'] as const;
const megawatt = [...kilowatt, 'System Configurations'] as const;
const partner = [...megawatt, 'EV Charger Control', 'Commissioning API'] as const;
const developer = ['authorization_code', 'refresh_token'] as const;

/** The plans of the developer portal. @ledger token-grant-by-plan quota-calendar-window */
export const plans: Readonly<Record<PlanName, Plan>> = {
  Watt: { hitsPerMinute: 10, hitsPerMonth: 1_000, grantTypes: developer, accessControls: watt },
  Kilowatt: { hitsPerMinute: 50, hitsPerMonth: 50_000, grantTypes: developer, accessControls: kilowatt },
  Megawatt: { hitsPerMinute: 100, hitsPerMonth: 300_000, grantTypes: developer, accessControls: megawatt },
  Partner: { hitsPerMinute: 300, hitsPerMonth: 1_500_000, grantTypes: ['password', 'refresh_token'], accessControls: partner },
};
