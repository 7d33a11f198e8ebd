import type { components } from '@heliostat/spec';
import type { Activation } from '../../records/activations.ts';
import { readCompany } from '../../records/company-access.ts';
import type { Person } from '../../records/people.ts';
import { toProfile } from '../../records/to-profile.ts';
import type { World } from '../../records/world.ts';
import { toReport, toStatus } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { batteryGridModes, gridConnectionTypes, statusLabels } from './labels.ts';
import type { Caller } from './read-installing-caller.ts';
import { hasAddress, toStage } from './stage.ts';

/** What an answer about an activation is made of. */
export interface Shown {
  readonly site: Site;
  readonly activation: Activation;
  readonly caller: Caller;
  readonly names: Names;
  /** Epoch seconds. */
  readonly now: number;
}

/** People and companies by their ids, each looked up once for an answer. */
export interface Names {
  person(id: number | undefined): Person | undefined;
  company(id: number): Promise<string>;
}

/** @param people those of the world */
export function createNames(world: World, people: readonly Person[]): Names {
  const byId = new Map(people.map((person) => [Number(person.userId), person]));
  const companies = new Map<number, Promise<string>>();
  const person: Names['person'] = (id) => (id === undefined ? undefined : byId.get(id));
  const readName = async (id: number) => {
    const self = person(id);
    // Somebody who installs their own system stands in for the company.
    return (await readCompany(world, id))?.name ?? (self ? toName(self) : '');
  };
  return {
    person,
    company(id) {
      const name = companies.get(id) ?? readName(id);
      companies.set(id, name);
      return name;
    },
  };
}

export function toName(person: Person): string {
  const { firstName, lastName } = toProfile(person);
  return `${firstName} ${lastName}`;
}

/**
 * What the list and the single read have in common.
 *
 * @ledger activation-list-host-swapped activation-unset-fields activation-coordinates activation-id-is-system-id
 */
export async function toSummary(shown: Shown): Promise<components['schemas']['ActivationListItem']> {
  const { site, activation, names, now } = shown;
  const { fields } = activation;
  const report = toReport(site, now);
  const status = toStatus(site, report);
  return {
    system_id: site.id,
    system_name: site.name,
    system_type: fields.system_type ?? 'residential',
    status: (Object.hasOwn(statusLabels, status) && statusLabels[status]) || status,
    ...(hasAddress(site) ? { timezone: site.timeZone } : {}),
    stage: toStage(site, activation, now),
    internet_connection: fields.internet_connection ?? null,
    lease: fields.lease ?? false,
    operational: fields.operational ?? true,
    ...toPeople(fields, names),
    installer_name: await names.company(fields.installer_id ?? 0),
    installer_id: fields.installer_id ?? 0,
    maintainer_name: await names.company(fields.maintainer_id ?? 0),
    maintainer_id: fields.maintainer_id ?? 0,
    authorized_subcontractors: await toSubcontractors(shown),
    ...toGrid(fields),
    uri: `/api/v4/partner/activations/${site.id}.json`,
    updated_at: Math.min(activation.updatedAt, now),
    ...toShownReferences(shown),
    ...(hasAddress(site) ? { address: { ...site.address, latitude: site.latitude, longitude: site.longitude } } : {}),
  };
}

function toPeople({ owner_id, host_id }: Activation['fields'], names: Names): object {
  const [owner, host] = [names.person(owner_id), names.person(host_id)];
  return {
    ...(owner ? { owner: toName(owner), owner_id } : {}),
    ...(host ? { host: toName(host), host_id } : {}),
  };
}

/** One waits for the owner, if there is one who could refuse. @ledger activation-subcontractor-status */
async function toSubcontractors({ activation, names }: Shown): Promise<components['schemas']['ActivationSubcontractor'][]> {
  return Promise.all(
    activation.subcontractorIds.map(async (id) => ({
      authorized_subcontractor_id: id,
      authorized_subcontractor_name: await names.company(id),
      ...(activation.fields.owner_id === undefined ? {} : { status: 'Pending for system owner approval' }),
    })),
  );
}

/** What nobody said is left out. */
function toGrid(fields: Activation['fields']): Partial<components['schemas']['ActivationSummary']> {
  const { grid_connection_type: type, battery_grid_mode: mode } = fields;
  const said = {
    grid_connection_type: type && { type, value: gridConnectionTypes[type] },
    battery_grid_mode: mode && batteryGridModes[mode],
    third_party_storage_device_installed: fields.third_party_storage_device_installed,
    third_party_storage_device_manufacturer: fields.third_party_storage_device_manufacturer,
    interconnection_application_date: fields.interconnection_application_date,
    permission_to_operate: fields.permission_to_operate,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** What the company of the caller calls a site. */
export function toOwnReference(shown: Shown): string | undefined {
  return toReferences(shown)[shown.caller.companyId];
}

/** A company sees its own identifier as `reference`, and those of the others beside it. */
function toShownReferences(shown: Shown): object {
  const { [shown.caller.companyId]: reference, ...others } = toReferences(shown);
  const other_references = [...new Set(Object.values(others))];
  return { ...(reference === undefined ? {} : { reference }), ...(other_references.length > 0 ? { other_references } : {}) };
}

/** The identifiers of a site by company. The site itself holds that of its installer. */
function toReferences({ site, activation: { fields, references } }: Shown): Readonly<Record<string, string>> {
  return { ...(site.reference === undefined ? {} : { [fields.installer_id ?? 0]: site.reference }), ...references };
}
