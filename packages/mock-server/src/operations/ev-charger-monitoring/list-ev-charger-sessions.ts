import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { type Session, toSessionEnergy } from '../../simulation/charging.ts';
import { toReport } from '../../simulation/report.ts';
import { listDaysBack } from '../../simulation/sessions-back.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { toSessionCost } from '../../simulation/to-session-cost.ts';
import { findCharger } from './find-charger.ts';
import { readPage } from './read-page.ts';

/** How far a vehicle goes with a kWh. */
const milesPerKwh = 3.4;

/** @ledger ev-charger-order ev-charger-session-ended ev-charger-system-unknown */
export const listEvChargerSessions: Operation<'listEvChargerSessions'> = {
  simulate({ world, site, path, query }) {
    const { position } = findCharger(world, site, path.serial_no);
    const energy = world.energy.of(site);
    const page = readPage(listEnded(energy, position, toEpochSeconds(world.clock)), query);
    return { count: page.length, system_id: site.id, sessions: page.map((session) => toAnswer(energy, session)) };
  },
};

/** What the last report of the gateway knows to have ended, the latest first. */
function* listEnded(energy: SiteEnergy, position: number, now: number): Generator<Session> {
  const heard = toReport(energy.plant.site, now)?.lastReportAt ?? Number.NEGATIVE_INFINITY;
  for (const { sessions } of listDaysBack(energy, now)) {
    yield* sessions.filter(({ charger, end }) => charger === position && end <= heard).reverse();
  }
}

/** @ledger ev-charger-session-energy-unit ev-charger-session-charge-time ev-charger-session-cost ev-charger-session-miles */
function toAnswer(energy: SiteEnergy, session: Session): components['schemas']['EvChargerSession'] {
  const { start, end } = session;
  const energyWh = toSessionEnergy(session, end);
  return {
    start_time: start,
    end_time: end,
    duration: end - start,
    energy_added: energyWh / 1000,
    charge_time: end - start,
    miles_added: Math.round((energyWh * milesPerKwh) / 100) / 10,
    cost: toSessionCost(energy, session),
  };
}
