import type { components } from '@heliostat/spec';
import { Refusal } from '../../errors/refusal.ts';
import type { Activation } from '../../records/activations.ts';
import { readCompany } from '../../records/company-access.ts';
import type { World } from '../../records/world.ts';
import { findPlace, isAmericanState } from '../../simulation/addresses/find-place.ts';
import { readGatewaySerial, toGatewaySerial } from '../../simulation/serials.ts';
import type { Site } from '../../simulation/site.ts';
import { type Caller, isAmerican } from './read-installing-caller.ts';

export type Sent = components['schemas']['ActivationUpdate'];

/** A change that is about to be made. */
export interface Change {
  readonly caller: Caller;
  /** What the request names. */
  readonly sent: Sent;
  /** Both as they would be afterwards. */
  readonly site: Site;
  readonly activation: Activation;
}

/**
 * Holds a change against what the service insists on beyond the shape of the request, and names everything that is wrong at once.
 *
 * @throws Refusal `invalid`
 * @ledger activation-422-code activation-address-us activation-california activation-battery-grid-mode activation-owner-known
 * activation-owner-self activation-subcontractor-home-owner activation-country-known activation-state-code activation-company-known
 * activation-gateway-taken activation-name-blank
 */
export async function checkSystem(world: World, change: Change): Promise<void> {
  const texts = [
    ...rules.filter(({ isBroken }) => isBroken(change)).map(({ text }) => text),
    ...(await listUnknown(world, change)),
    ...(await listTaken(world, change)),
  ];
  const [text, ...others] = texts;
  if (text !== undefined) throw new Refusal('invalid', { text, others, errorCode: 11 });
}

interface Rule {
  readonly text: string;
  isBroken(change: Change): boolean;
}

const isCalifornian = ({ site: { address } }: Change) => address.country === 'US' && address.state?.toUpperCase() === 'CA';
const isNetBilled = ({ activation: { fields } }: Change) => fields.grid_connection_type === 1;
const hasBatteries = ({ site, activation: { fields } }: Change) =>
  site.battery !== null || (fields.expected_encharge_count ?? 0) > 0 || (fields.encharge ?? []).length > 0;

const rules: readonly Rule[] = [
  { text: 'The system name is mandatory.', isBroken: ({ sent }) => sent.system_name?.trim() === '' },
  {
    text: 'Address is mandatory for sites created in the United States.',
    isBroken: ({ caller, sent }) => isAmerican(caller) && sent.address === undefined,
  },
  {
    text: 'The country must be an ISO 3166-1 code of two letters.',
    isBroken: ({ sent: { address } }) => address !== undefined && findPlace(address) === undefined,
  },
  {
    text: 'The state must be a valid code of two letters.',
    isBroken: ({ sent: { address } }) => address?.country === 'US' && !isAmericanState(address.state.toUpperCase()),
  },
  {
    text: 'Grid connection type is mandatory for sites in California.',
    isBroken: (change) => isCalifornian(change) && change.activation.fields.grid_connection_type === undefined,
  },
  {
    text: 'Third party storage device installed is mandatory for sites in California.',
    isBroken: (change) => isCalifornian(change) && change.activation.fields.third_party_storage_device_installed === undefined,
  },
  {
    text: 'Third party storage device manufacturer is mandatory when a third party storage device is installed.',
    isBroken: (change) =>
      isCalifornian(change) &&
      change.activation.fields.third_party_storage_device_installed === true &&
      change.activation.fields.third_party_storage_device_manufacturer === undefined,
  },
  {
    text: 'Battery grid mode is mandatory for sites with battery when the grid connection type is 1.',
    isBroken: (change) =>
      isCalifornian(change) &&
      isNetBilled(change) &&
      hasBatteries(change) &&
      change.activation.fields.battery_grid_mode === undefined,
  },
  {
    text: 'Battery grid mode is applicable only for sites with battery when the grid connection type is 1.',
    isBroken: (change) => change.sent.battery_grid_mode !== undefined && !(isNetBilled(change) && hasBatteries(change)),
  },
  {
    text: 'The owner of a self-installed system must be the self-installer.',
    isBroken: ({ caller: { company, person }, sent }) =>
      company === undefined && sent.owner_id !== undefined && String(sent.owner_id) !== person.userId,
  },
  {
    text: 'Home owners cannot add subcontractors to the site.',
    isBroken: ({ caller, sent }) => caller.company === undefined && sent.authorized_subcontractor_id !== undefined,
  },
];

/** The fields of a request that name somebody, and what is said of a name that nobody has. */
const users = [
  ['owner_id', 'The owner must be an Enlighten user.'],
  ['host_id', 'The host must be an Enlighten user.'],
] as const;
const companies = [
  ['installer_id', 'The installer must be an Enlighten company.'],
  ['maintainer_id', 'The maintainer must be an Enlighten company.'],
  ['authorized_subcontractor_id', 'The authorized subcontractor must be an Enlighten company.'],
] as const;

async function listUnknown(world: World, { sent, caller }: Change): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const [name, text] of users) {
    const id = sent[name];
    if (id !== undefined && !(await world.people.byUserId(String(id)))) texts.push(text);
  }
  for (const [name, text] of companies) {
    const id = sent[name];
    if (id !== undefined && id !== caller.companyId && !(await readCompany(world, id))) texts.push(text);
  }
  return texts;
}

/** A gateway serves one site. */
async function listTaken(world: World, { sent, activation: { id } }: Change): Promise<readonly string[]> {
  const serials = [...new Set(sent.envoy_serial_numbers)];
  if (serials.length === 0) return [];
  const recorded = await world.activations.list();
  const byRecord = new Map(
    recorded.flatMap((each) => (each.fields.envoy_serial_numbers ?? []).map((serial) => [serial, each.id] as const)),
  );
  const texts: string[] = [];
  for (const serial of serials) {
    const holder = byRecord.get(serial) ?? (await findGiven(world, serial));
    if (holder !== undefined && holder !== id) texts.push(`Envoy ${serial.slice(0, 200)} is already in use on another system.`);
  }
  return texts;
}

/** The site that has had this gateway from its beginning. There may be thousands of serial numbers: none is searched for. */
async function findGiven({ sites }: World, serial: string): Promise<number | undefined> {
  const id = readGatewaySerial(serial);
  const site = id === undefined ? undefined : await sites.get(id);
  return site && toGatewaySerial(site) === serial && (site.modules > 0 || site.battery) ? site.id : undefined;
}
