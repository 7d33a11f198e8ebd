import type { Activation, RecordedFields } from '../../records/activations.ts';
import type { Plant } from '../../simulation/plant.ts';
import { toOperationalAt } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { toPlant } from '../../simulation/to-plant.ts';
import type { Change, Sent } from './check-system.ts';
import type { Caller } from './read-installing-caller.ts';
import { isReady, toOperationalFrom } from './stage.ts';
import { toBuilt } from './to-built.ts';

/**
 * What a site and its activation become by a request: what it names is replaced as a whole, and the rest stays. Until its gateway has
 * reported for a day, what stands at the site is what is recorded about it. From then on it is what it is, and so is what it has
 * produced: the records change, and the plant does not.
 *
 * @param now epoch seconds
 * @ledger activation-update-partial activation-array-type activation-voltage activation-built
 */
export function toChange(seed: number, before: Before, sent: Sent, caller: Caller, now: number): Change {
  const { site, activation } = before;
  const fields = toFields(activation.fields, sent, site);
  const named = { ...site, ...toNamed(sent, fields, caller) };
  const isOperational = toOperationalAt(site, now) !== null;
  const next = { ...named, ...(isOperational ? toKept(toPlant(seed, site)) : toBuilt(named, fields)) };
  const readyAt = isReady(next, { fields }) ? (activation.readyAt ?? (isOperational ? null : now)) : null;
  return {
    caller,
    sent,
    site: { ...next, operationalAt: toOperationalFrom(site, readyAt, next.modules, now) },
    activation: {
      ...activation,
      fields,
      subcontractorIds: [...new Set([...activation.subcontractorIds, ...toList(sent.authorized_subcontractor_id)])],
      references: toReferences(activation, sent, fields, caller),
      readyAt,
      updatedAt: now,
    },
  };
}

interface Before {
  readonly site: Site;
  readonly activation: Activation;
}

/** The words that `array_type` may hold. Any other counts as not sent. */
const arrayTypes = [
  'fixed_open_rack',
  'fixed_roof_mount',
  'single_axis_tracking',
  'single_axis_backtracking',
  'dual_axis_tracking',
];

/** What the activation holds by itself. */
const recorded = [
  'system_type',
  'internet_connection',
  'lease',
  'operational',
  'owner_id',
  'host_id',
  'installer_id',
  'maintainer_id',
  'allow_public_access',
  'array_type',
  'ensemble_envoy',
  'grid_profile',
  'requested_profile',
  'requested_report_freq',
  'voltage',
  'envoy_serial_numbers',
  'pv_manufacturer',
  'pv_manufacturer_name',
  'pv_model',
  'pv_model_name',
  'pv_module_power_rating',
  'pv_module_type',
  'expected_envoy_count',
  'expected_pcu_count',
  'expected_acb_count',
  'expected_nsr_count',
  'expected_meter_count',
  'expected_encharge_count',
  'expected_enpower_count',
  'encharge',
  'enpower',
  'grid_connection_type',
  'battery_grid_mode',
  'third_party_storage_device_installed',
  'third_party_storage_device_manufacturer',
  'interconnection_application_date',
  'permission_to_operate',
] as const satisfies readonly (keyof RecordedFields)[];

function toFields(before: RecordedFields, sent: Sent, site: Site): RecordedFields {
  const named = recorded.filter((name) => sent[name] !== undefined && !(name === 'array_type' && isIgnored(sent.array_type)));
  const fields: RecordedFields = { ...before, ...Object.fromEntries(named.map((name) => [name, sent[name]])) };
  const { voltage, battery_grid_mode, ...rest } = fields;
  const country = sent.address?.country ?? site.address.country ?? '';
  return {
    ...rest,
    ...(voltage !== undefined && fields.system_type === 'commercial' && northAmerica.includes(country) ? { voltage } : {}),
    // One that came with another connection type is refused; one that was there before ends with its type.
    ...(battery_grid_mode !== undefined && (sent.battery_grid_mode !== undefined || fields.grid_connection_type === 1)
      ? { battery_grid_mode }
      : {}),
  };
}

const northAmerica: readonly string[] = ['US', 'CA', 'MX'];

function isIgnored(arrayType: string | null | undefined): boolean {
  return typeof arrayType === 'string' && !arrayTypes.includes(arrayType);
}

/** What the site holds of a request. */
function toNamed(sent: Sent, { installer_id }: RecordedFields, { companyId }: Caller): Partial<Site> {
  const { system_name, address, source, attachment_type, interconnect_date, reference } = sent;
  return {
    ...(system_name === undefined ? {} : { name: system_name }),
    ...(address === undefined ? {} : { address: toAddress(address) }),
    ...(source === undefined ? {} : { source }),
    ...(attachment_type === undefined ? {} : { attachmentType: attachment_type }),
    ...(interconnect_date === undefined ? {} : { interconnectDate: interconnect_date }),
    ...(reference === undefined || installer_id !== companyId ? {} : { reference }),
  };
}

function toAddress({ street1, street2, city, state, country, postal_code }: NonNullable<Sent['address']>): Site['address'] {
  return { street1, ...(street2 === undefined ? {} : { street2 }), city, state, country, postal_code };
}

/** What would follow from the source and the country if it were not told. */
function toKept({ productionMeter, consumptionMeter, phases }: Plant): Pick<Site, 'meters' | 'phases'> {
  const consumption = consumptionMeter?.config === 'Production' ? null : (consumptionMeter?.config ?? null);
  return { meters: { production: productionMeter !== null, consumption }, phases };
}

/** The site holds what its installer calls it. */
function toReferences({ references }: Activation, { reference }: Sent, { installer_id }: RecordedFields, { companyId }: Caller) {
  return reference === undefined || installer_id === companyId ? references : { ...references, [companyId]: reference };
}

function toList<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
