import type { components } from '@heliostat/spec';
import type { RecordedFields } from '../../records/activations.ts';
import { isProducing } from '../../simulation/battery-settings.ts';
import { type Shown, toSummary } from './to-summary.ts';

type Answer = components['schemas']['Activation'];

/**
 * Everything that is recorded about an activation, with people by name. Texts and choices that nobody filled in are empty.
 *
 * @ledger activation-empty-strings activation-unset-fields activation-interconnect-date activation-voltage activation-acb-count
 * activation-production-mode-absent
 */
export async function toActivation(shown: Shown): Promise<Answer> {
  const { site, activation, now } = shown;
  const { fields } = activation;
  const summary = await toSummary(shown);
  return {
    ...summary,
    ...unrecorded,
    ...toRecorded(fields),
    interconnect_date: toInstant(site.interconnectDate),
    installer_support_email: '',
    source: site.source,
    attachment_type: site.attachmentType ?? '',
    ...(summary.stage < 3 ? {} : { production_mode: isProducing(site, now) ? 'on' : 'off' }),
  };
}

/** What the answer holds of the records alone, where nobody recorded anything. */
const unrecorded = {
  allow_public_access: true,
  array_type: null,
  ensemble_envoy: '',
  grid_profile: '',
  requested_profile: '',
  requested_report_freq: '',
  voltage: null,
  envoy_serial_numbers: [],
  expected_envoy_count: 0,
  expected_pcu_count: 0,
  expected_nsr_count: 0,
  expected_meter_count: 0,
  expected_encharge_count: 0,
  expected_enpower_count: 0,
  pv_manufacturer: '',
  pv_manufacturer_name: '',
  pv_model: '',
  pv_model_name: '',
  pv_module_power_rating: '',
  pv_module_type: '',
} satisfies Partial<Answer>;

/** What only a record can bring into an answer. */
const optional = ['expected_acb_count', 'encharge', 'enpower'] as const;

type Own = keyof typeof unrecorded | (typeof optional)[number];

function toRecorded(fields: RecordedFields): Partial<Pick<Answer, Own>> {
  const names: readonly Own[] = [...(Object.keys(unrecorded) as (keyof typeof unrecorded)[]), ...optional];
  return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}

/** Epoch seconds of what a site holds as such or as a date. */
function toInstant(date: string | number | null): number | null {
  return typeof date === 'string' ? Math.floor(Date.parse(date) / 1000) : date;
}
