import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toBatterySettings } from '../../simulation/battery-settings.ts';
import type { BatteryMode, BatterySettings } from '../../simulation/site.ts';
import { toChosen } from '../../simulation/to-chosen.ts';
import { checkBattery } from './check-battery.ts';
import { toBatteryAnswer } from './to-battery-answer.ts';

type Update = components['schemas']['BatterySettingsUpdate'];

const modes: Readonly<Record<NonNullable<Update['battery_mode']>, BatteryMode>> = {
  'Self-consumption': 'self-consumption',
  'Savings Mode': 'savings',
  'Full Backup': 'full-backup',
};

/** @ledger battery-settings-write-answer battery-settings-partial-update battery-settings-422 settings-effect */
export const updateBatterySettings: Operation<'updateBatterySettings'> = {
  async simulate({ world, site, body }) {
    checkBattery(site, 'write');
    const at = toEpochSeconds(world.clock);
    const changed = await world.sites.change(site.id, (present) => {
      const before = toBatterySettings(world.seed, present, at);
      const { reservePercent } = toBatterySettings(world.seed, { ...present, choices: [] }, at);
      return toChosen(present, { ...toUpdated(before, body, reservePercent), kind: 'battery', at });
    });
    return toBatteryAnswer(changed, toBatterySettings(world.seed, changed, at), 'write');
  },
};

/**
 * @param installed the reserve of a mode that nobody set one for
 * @throws Refusal `invalid`
 * @ledger battery-settings-full-backup-reserve battery-settings-reserve-bounds
 */
function toUpdated(before: BatterySettings, body: Update, installed: number): BatterySettings {
  const { battery_mode, reserve_soc, energy_independence } = body;
  if (reserve_soc !== undefined && reserve_soc < before.shutdownPercent)
    throw new Refusal('invalid', { text: 'reserve_soc cannot be less than battery_shutdown_level' });
  const mode = battery_mode === undefined ? before.mode : modes[battery_mode];
  const reserves = { ...before.otherReserves, [before.mode]: before.reservePercent };
  return {
    ...before,
    mode,
    reservePercent: mode === 'full-backup' ? 100 : (reserve_soc ?? reserves[mode] ?? installed),
    otherReserves: reserves,
    ...(energy_independence === undefined ? {} : { isIndependent: energy_independence === 'enabled' }),
  };
}
