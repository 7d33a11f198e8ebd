import type { components } from '@heliostat/spec';
import type { World } from '../../records/world.ts';
import { toLoadSettings } from '../../simulation/load-settings.ts';
import type { LoadMode, Site } from '../../simulation/site.ts';

/** @ledger load-control-mode-words */
export const loadModes = {
  basic: 'Basic',
  scheduled: 'Scheduled',
  battery: 'Advanced_BatteryPowered',
  generator: 'Advanced_GeneratorPowered',
  'always-on': 'Manual_always_powered',
  'always-off': 'Manual_always_not_powered',
} as const satisfies Readonly<Record<LoadMode, string>>;

/**
 * Every load of a site, as it is controlled at an instant in epoch seconds.
 *
 * @ledger load-control-all-fields load-control-owner-boolean load-control-none load-control-write-answer
 */
export function toLoadControl({ energy }: World, site: Site, instant: number): components['schemas']['LoadControl'] {
  const loads = energy.of(site).plant.contacts.map(({ name, loadName, canOverride }) => {
    const { mode, lowPercent, highPercent, startSeconds, endSeconds } = toLoadSettings(site, name, instant);
    return {
      name,
      load_name: loadName,
      owner_can_override: canOverride,
      mode: loadModes[mode],
      soc_low: lowPercent,
      soc_high: highPercent,
      status: 'enabled' as const,
      essential_start_time: startSeconds,
      essential_end_time: endSeconds,
    };
  });
  return { system_id: site.id, load_control_data: loads };
}
