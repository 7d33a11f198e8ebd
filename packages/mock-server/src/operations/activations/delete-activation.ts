import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { forgetSite } from '../../records/access-grants.ts';
import type { Activation } from '../../records/activations.ts';
import { readActivation } from '../../records/read-activation.ts';
import { checkInstaller } from './check-installer.ts';
import { readInstallingCaller } from './read-installing-caller.ts';
import { toStage } from './stage.ts';
import { toUnknown } from './to-unknown.ts';

const tooLate = 'The activation stage must be less than 3 to delete the activation.';
const hasDevicesText = 'Devices are present on this system. Please retry after removing devices';

/** @ledger activation-delete-devices activation-delete-stage activation-delete-gone activation-delete-who */
export const deleteActivation: Operation<'deleteActivation'> = {
  async simulate({ world, grant, site: { id } }) {
    const caller = await readInstallingCaller(world, grant);
    await world.turns.take('activations', async () => {
      const site = await world.sites.get(id);
      if (!site) throw toUnknown(id);
      const activation = await readActivation(world, site);
      checkInstaller(activation, caller);
      if (toStage(site, activation, toEpochSeconds(world.clock)) > 2) throw new Refusal('invalid', { text: tooLate });
      if (hasDevices(activation)) throw new Refusal('invalid', { text: hasDevicesText, errorCode: 5 });
      await world.sites.delete(id);
      await world.activations.delete(id);
      await world.estimates.delete(id);
      await forgetSite(world, id);
    });
    return { message: 'Activation deleted successfully' };
  },
};

/** Whether a device is recorded by its serial number. What is only planned is none. */
function hasDevices({ fields: { envoy_serial_numbers = [], encharge = [], enpower = [] } }: Activation): boolean {
  const serials = [
    envoy_serial_numbers,
    ...encharge.map((each) => each.encharge_serial_numbers),
    ...enpower.map((each) => each.enpower_serial_numbers),
  ];
  return serials.some((each) => each.length > 0);
}
