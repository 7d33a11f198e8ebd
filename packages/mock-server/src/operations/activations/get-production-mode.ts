import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readActivation } from '../../records/read-activation.ts';
import { isProducing } from '../../simulation/battery-settings.ts';
import { toOperationalAt } from '../../simulation/report.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { toStage } from './stage.ts';

const fineSeconds = 300;

/** @ledger production-mode-stage production-mode-counts */
export const getProductionMode: Operation<'getProductionMode'> = {
  async simulate({ world, site }) {
    const now = toEpochSeconds(world.clock);
    const stage = toStage(site, await readActivation(world, site), now);
    if (stage < 3) throw new Refusal('invalid', { text: 'System not yet communicated' });
    const energy = world.energy.of(site);
    const isOn = isProducing(site, now);
    return {
      mode: isOn ? 'on' : 'off',
      total_micros: energy.plant.micros.filter(({ isRetired }) => !isRetired).length,
      energy_producing_micros: isOn && toOperationalAt(site, now) !== null ? countProducing(energy, now) : 0,
    };
  },
};

/** How many microinverters give anything in the five minutes around an instant: those that work, of the arrays that have sun. */
function countProducing({ calendar, fineOf, plant }: SiteEnergy, now: number): number {
  const day = calendar.dayOf(now);
  const step = Math.floor((now - calendar.startOf(day)) / fineSeconds);
  const isLit = fineOf(day).map((array) => (array[step] ?? 0) > 0);
  return plant.micros.filter(({ array, stoppedAt }) => isLit[array] && (stoppedAt === null || stoppedAt > now)).length;
}
