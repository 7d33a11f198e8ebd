import { findTrouble, type Trouble } from '../trouble.ts';
import type { EventKey } from './event-types.ts';
import { type SiteEvent, toListedSource } from './site-event.ts';

/** Microinverters are silent at night, too: only after a day of silence one is missed. */
const missedAfterSeconds = 86_400;

/** Microinverters that stopped. Those that were taken out of service are no devices any more. @ledger event-micro */
export const stoppedMicroEvents = toListedSource('cloud', ({ plant }) =>
  plant.micros.flatMap(({ serial, stoppedAt, isRetired }): readonly SiteEvent[] =>
    stoppedAt === null || isRetired ? [] : [{ key: 'micro_no_report', serial, start: stoppedAt + missedAfterSeconds, end: null }],
  ),
);

const keys: { readonly [Kind in Trouble['kind']]: EventKey } = {
  micro: 'micro_production_issue',
  meter: 'meter_issue',
  battery: 'battery_issue',
  controller: 'controller_issue',
};

/** What the status of a site tells of a device goes on for as long as the site has the status. @ledger event-trouble */
export const troubleEvents = toListedSource('gateway', ({ seed, plant }) => {
  const trouble = findTrouble(seed, plant);
  if (!trouble) return [];
  const { kind, serial, since } = trouble;
  return [{ key: keys[kind], serial, start: since, end: null }];
});
