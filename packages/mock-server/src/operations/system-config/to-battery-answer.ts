import type { components } from '@heliostat/spec';
import type { BatteryMode, BatterySettings, Site } from '../../simulation/site.ts';

/** Reads and writes spell one mode in two ways. @ledger battery-settings-mode-spelling */
const modes: Readonly<Record<'read' | 'write', Readonly<Record<BatteryMode, string>>>> = {
  read: { 'self-consumption': 'Self - Consumption', savings: 'Savings Mode', 'full-backup': 'Full Backup' },
  write: { 'self-consumption': 'self-consumption', savings: 'Savings Mode', 'full-backup': 'Full Backup' },
};

/** @ledger battery-settings-read-only-fields battery-settings-energy-independence battery-settings-full-backup-reserve */
export function toBatteryAnswer(
  { id }: Site,
  settings: BatterySettings,
  act: 'read' | 'write',
): components['schemas']['BatterySettings'] {
  const { mode, reservePercent, isIndependent = false, chargesFromGrid, shutdownPercent } = settings;
  return {
    system_id: id,
    battery_mode: modes[act][mode],
    reserve_soc: mode === 'full-backup' ? 100 : reservePercent,
    energy_independence: isIndependent ? 'enabled' : 'disabled',
    charge_from_grid: chargesFromGrid ? 'enabled' : 'disabled',
    battery_shutdown_level: shutdownPercent,
  };
}
