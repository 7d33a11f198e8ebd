import type { Call } from '../../call/operation.ts';
import type { Site } from '../../simulation/site.ts';
import { toStage } from './stage.ts';
import { type Shown, toOwnReference } from './to-summary.ts';

export type Query = Call<'listActivations'>['query'];
type FilterName = Exclude<keyof Query, 'next' | 'limit' | 'system_name' | keyof Site['address']>;

/** The parts of an address that may be asked for: of all but the postal code in any letter case. @ledger activations-exact-match */
const addressParts = ['city', 'state', 'country', 'street1', 'street2', 'postal_code'] as const;

const forPerson =
  (role: 'owner_id' | 'host_id') =>
  ({ activation }: Shown, wanted: string) =>
    (activation.fields[role] ?? null) === (wanted === 'null' ? null : Number(wanted));

/** How the other filters compare. @ledger activations-stage activations-null-filter */
const filters: { readonly [Name in FilterName]: (shown: Shown, wanted: string) => boolean } = {
  installer_id: ({ activation }, wanted) => activation.fields.installer_id === Number(wanted),
  owner_id: forPerson('owner_id'),
  host_id: forPerson('host_id'),
  reference: (shown, wanted) => isSame(toOwnReference(shown), wanted),
  stage: ({ site, activation, now }, wanted) => toStages(wanted).includes(String(toStage(site, activation, now))),
};

/** Whether a site has the name that a request asks for, if it asks for one. */
export function isNamed(name: () => string, { system_name }: Query): boolean {
  return system_name === undefined || isSame(name(), system_name);
}

/** Whether a site stands where a request asks for. */
export function isPlaced({ address }: Site, query: Query): boolean {
  return addressParts.every((part) => {
    const wanted = query[part];
    if (wanted === undefined) return true;
    return part === 'postal_code' ? address.postal_code === wanted : isSame(address[part], wanted);
  });
}

/** Whether an activation passes all that is left of the filters. @ledger activations-filters-combine activations-filters-ignored */
export function isWanted(shown: Shown, query: Query): boolean {
  return Object.entries(filters).every(([name, isMatch]) => {
    const wanted = query[name as FilterName];
    return wanted === undefined || isMatch(shown, wanted);
  });
}

function isSame(value: string | undefined, wanted: string): boolean {
  return value?.toLowerCase() === wanted.toLowerCase();
}

function toStages(wanted: string): readonly string[] {
  if (wanted === 'in_progress') return ['1', '2', '3', '4'];
  const stages = wanted.split(',');
  return stages.includes('in_progress') ? [] : stages;
}
