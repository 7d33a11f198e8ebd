import type { Call } from '../../call/operation.ts';
import type { Site } from '../../simulation/site.ts';
import { toStage } from './stage.ts';
import { type Shown, toOwnReference } from './to-summary.ts';

type Query = Call<'listActivations'>['query'];
type FilterName = Exclude<keyof Query, 'next' | 'limit' | 'system_name'>;
type Filter = (shown: Shown, wanted: string) => boolean;

const inAddress =
  (part: keyof Site['address']): Filter =>
  ({ site }, wanted) =>
    isSame(site.address[part], wanted);
const forPerson =
  (role: 'owner_id' | 'host_id'): Filter =>
  ({ activation }, wanted) =>
    (activation.fields[role] ?? null) === (wanted === 'null' ? null : Number(wanted));

/** How each filter compares, but that of the name. @ledger activations-stage activations-exact-match activations-null-filter */
const filters: { readonly [Name in FilterName]: Filter } = {
  installer_id: ({ activation }, wanted) => activation.fields.installer_id === Number(wanted),
  owner_id: forPerson('owner_id'),
  host_id: forPerson('host_id'),
  reference: (shown, wanted) => isSame(toOwnReference(shown), wanted),
  city: inAddress('city'),
  state: inAddress('state'),
  country: inAddress('country'),
  postal_code: ({ site }, wanted) => site.address.postal_code === wanted,
  street1: inAddress('street1'),
  street2: inAddress('street2'),
  stage: ({ site, activation, now }, wanted) => toStages(wanted).includes(String(toStage(site, activation, now))),
};

/** Whether an activation passes every filter of a request. @ledger activations-filters-combine activations-filters-ignored */
export function isWanted(shown: Shown, query: Query): boolean {
  return Object.entries(filters).every(([name, isMatch]) => {
    const wanted = query[name as FilterName];
    return wanted === undefined || isMatch(shown, wanted);
  });
}

/** Whether a site passes the filter for names, if there is one. */
export function isNamed(name: () => string, { system_name }: Query): boolean {
  return system_name === undefined || isSame(name(), system_name);
}

function isSame(value: string | undefined, wanted: string): boolean {
  return value?.toLowerCase() === wanted.toLowerCase();
}

function toStages(wanted: string): readonly string[] {
  if (wanted === 'in_progress') return ['1', '2', '3', '4'];
  const stages = wanted.split(',');
  return stages.includes('in_progress') ? [] : stages;
}
