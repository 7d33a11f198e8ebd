import type { Choice, Site } from '../site.ts';
import { type SiteEvent, toListedSource } from './site-event.ts';

/** What people switched off, until they switch it on again: production, and single meters. @ledger event-choices */
export const choiceEvents = toListedSource('gateway', ({ plant }) => {
  const { site, gateway } = plant;
  const meters = [plant.productionMeter, plant.consumptionMeter, plant.storageMeter].flatMap((meter) => meter?.serial ?? []);
  const isOn = (choice: Choice) => (choice.kind === 'production' ? choice.isOn : undefined);
  const isEnabled = (serial: string) => (choice: Choice) =>
    choice.kind === 'meter' && choice.serial === serial ? choice.isEnabled : undefined;
  return [
    ...listPauses(site, isOn).map((each): SiteEvent => ({ ...each, key: 'production_disabled', serial: gateway.serial })),
    ...meters.flatMap((serial) =>
      listPauses(site, isEnabled(serial)).map((each): SiteEvent => ({ ...each, key: 'meter_disabled', serial })),
    ),
  ];
});

type Pause = Pick<SiteEvent, 'start' | 'end'>;

/** The stretches in which something was off. @param read whether a choice switches it on or off, or undefined if it is about something else */
function listPauses({ choices = [] }: Site, read: (choice: Choice) => boolean | undefined): readonly Pause[] {
  const pauses: Pause[] = [];
  let start: number | undefined;
  for (const choice of choices) {
    const isOn = read(choice);
    if (isOn === false) start ??= choice.at;
    else if (isOn && start !== undefined) {
      if (choice.at > start) pauses.push({ start, end: choice.at });
      start = undefined;
    }
  }
  return start === undefined ? pauses : [...pauses, { start, end: null }];
}
