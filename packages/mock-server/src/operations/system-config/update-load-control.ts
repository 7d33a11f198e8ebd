import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toHighPercent, toLoadSettings } from '../../simulation/load-settings.ts';
import type { LoadMode, LoadSettings } from '../../simulation/site.ts';
import { toChosen } from '../../simulation/to-chosen.ts';
import { loadModes, toLoadControl } from './to-load-control.ts';

type Update = components['schemas']['LoadControlUpdate'];

/** @ledger load-control-name load-control-422 load-control-write-answer */
export const updateLoadControl: Operation<'updateLoadControl'> = {
  async simulate({ world, site, body }) {
    const contact = world.energy.of(site).plant.contacts.find(({ name }) => name === body.name);
    if (!contact || (body.load_name !== undefined && body.load_name !== contact.loadName))
      throw new Refusal('invalid', { text: `Dry contact not found for ${body.name.slice(0, 200)}` });
    const at = toEpochSeconds(world.clock);
    const changed = await world.sites.change(site.id, (present) =>
      toChosen(present, { ...toUpdated(toLoadSettings(present, contact.name, at), body), kind: 'load', at }),
    );
    return toLoadControl(world, changed, at);
  },
};

/** Settings of other modes stay as they are. @ledger load-control-write-keeps load-control-mode-required load-control-soc-low */
function toUpdated(before: LoadSettings, body: Update): LoadSettings {
  const [mode = before.mode] = (Object.keys(loadModes) as LoadMode[]).filter((each) => loadModes[each] === body.mode);
  switch (body.mode) {
    case 'Scheduled':
      return { ...before, mode, startSeconds: body.essential_start_time, endSeconds: body.essential_end_time };
    case 'Advanced_BatteryPowered':
    case 'Advanced_GeneratorPowered': {
      const { soc_low: lowPercent = before.lowPercent } = body;
      return { ...before, mode, lowPercent, highPercent: toHighPercent(lowPercent) };
    }
    default:
      return { ...before, mode };
  }
}
