import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import type { Choice, Site } from '../../simulation/site.ts';
import { toChosen } from '../../simulation/to-chosen.ts';
import { findMeter } from './find-meter.ts';

/** @ledger meters-control-delay meters-control-status-required meters-control-disable-text */
export const updateMeterControl: Operation<'updateMeterControl'> = {
  async simulate({ world, site, path, body }) {
    const { meter } = findMeter(world, site, path.serial_number);
    const isEnabled = body.status === 'enabled';
    const choice = { at: toEpochSeconds(world.clock), kind: 'meter', serial: meter.serial, isEnabled } as const;
    await world.sites.change(site.id, (before) => {
      if (isChosen(before, meter.serial) === isEnabled) return before;
      return toChosen(before, choice);
    });
    const sent = isEnabled
      ? 'Enable task sent to meter. Please wait until meter is enabled'
      : 'Disable task sent to meter. Please wait until meter is disabled';
    return { reason: '200', message: [sent] };
  },
};

/** What was last chosen for a meter, whether the gateway has heard of it or not. */
function isChosen({ choices = [] }: Site, serial: string): boolean {
  const isOwn = (each: Choice): each is Extract<Choice, { kind: 'meter' }> => each.kind === 'meter' && each.serial === serial;
  return choices.findLast(isOwn)?.isEnabled ?? true;
}
