import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { type ChargerEvent, listChargerEvents } from '../../simulation/charger-events.ts';
import { listChargers } from './find-charger.ts';
import { readPage } from './read-page.ts';

/** A serial number that no charger has leaves no events. @ledger ev-charger-order ev-charger-events-serial ev-charger-event-open */
export const listEvChargerEvents: Operation<'listEvChargerEvents'> = {
  simulate({ world, site, query }) {
    const chargers = listChargers(world, site).filter(({ serial }) => [undefined, serial].includes(query.serial_num));
    const positions = chargers.map(({ position }) => position);
    const energy = world.energy.of(site);
    const found = readPage(listChargerEvents(energy, positions, toEpochSeconds(world.clock)), query);
    const events = found.map((event) => toEvent(event, energy.plant.chargers[event.charger]?.serial ?? ''));
    return { count: events.length, events, system_id: site.id };
  },
};

/** @ledger ev-charger-event-texts */
const kinds: Readonly<Record<ChargerEvent['what'], { readonly status: string; toText(charger: string): string }>> = {
  started: { status: 'Info', toText: (charger) => `Charging started on ${charger}.` },
  stopped: { status: 'Info', toText: (charger) => `Charging stopped on ${charger}.` },
  silent: { status: 'Warning', toText: (charger) => `${charger} is not reporting.` },
  broken: { status: 'Error', toText: (charger) => `${charger} has a fault and does not charge.` },
};

function toEvent({ what, from, until }: ChargerEvent, serial: string): components['schemas']['EvChargerEvent'] {
  const { status, toText } = kinds[what];
  return { status, triggered_date: from, cleared_date: until, details: toText(`IQ EV Charger (SNo. ${serial})`) };
}
