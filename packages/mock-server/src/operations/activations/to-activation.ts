import type { components } from '@heliostat/spec';
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
    allow_public_access: fields.allow_public_access ?? true,
    interconnect_date: toInstant(site.interconnectDate),
    installer_support_email: '',
    source: site.source,
    array_type: fields.array_type ?? null,
    attachment_type: site.attachmentType ?? '',
    ensemble_envoy: fields.ensemble_envoy ?? '',
    ...(summary.stage < 3 ? {} : { production_mode: isProducing(site, now) ? 'on' : 'off' }),
    grid_profile: fields.grid_profile ?? '',
    requested_profile: fields.requested_profile ?? '',
    requested_report_freq: fields.requested_report_freq ?? '',
    voltage: fields.voltage ?? null,
    envoy_serial_numbers: [...(fields.envoy_serial_numbers ?? [])],
    expected_envoy_count: fields.expected_envoy_count ?? 0,
    expected_pcu_count: fields.expected_pcu_count ?? 0,
    ...(fields.expected_acb_count === undefined ? {} : { expected_acb_count: fields.expected_acb_count }),
    expected_nsr_count: fields.expected_nsr_count ?? 0,
    expected_meter_count: fields.expected_meter_count ?? 0,
    expected_encharge_count: fields.expected_encharge_count ?? 0,
    expected_enpower_count: fields.expected_enpower_count ?? 0,
    pv_manufacturer: fields.pv_manufacturer ?? '',
    pv_manufacturer_name: fields.pv_manufacturer_name ?? '',
    pv_model: fields.pv_model ?? '',
    pv_model_name: fields.pv_model_name ?? '',
    pv_module_power_rating: fields.pv_module_power_rating ?? '',
    pv_module_type: fields.pv_module_type ?? '',
    ...(fields.encharge ? { encharge: [...fields.encharge] } : {}),
    ...(fields.enpower ? { enpower: [...fields.enpower] } : {}),
  };
}

/** Epoch seconds of what a site holds as such or as a date. */
function toInstant(date: string | number | null): number | null {
  return typeof date === 'string' ? Math.floor(Date.parse(date) / 1000) : date;
}
