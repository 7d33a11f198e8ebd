import { fromSwitchChanges } from '../../records/switch-fields.ts';
import { defaultSwitches, type Switches, toSwitches } from '../../records/switches.ts';
import type { ScenarioFile } from '../../records/timeline.ts';
import type { WorldSettings } from '../../records/worlds.ts';
import { readInstant } from '../read-instant.ts';

/** How somebody wants a world to begin, as far as they say. */
export interface Wishes {
  readonly seed?: number | undefined;
  /** Epoch milliseconds. */
  readonly now?: number | undefined;
  readonly rate?: number | undefined;
  readonly fleet?: number | undefined;
  readonly switches?: Partial<Switches> | undefined;
}

/**
 * How a world begins: what was wished for comes first, then what the scenario says, then what every world has.
 *
 * @param usual the switches that a world has where nobody says otherwise
 */
export function toScenarioSettings(
  wishes: Wishes,
  scenario: ScenarioFile | undefined,
  usual: Switches = defaultSwitches,
): Omit<WorldSettings, 'id'> {
  const begins = scenario?.now === undefined ? undefined : readInstant(scenario.now, 'scenario/now');
  return {
    seed: wishes.seed ?? scenario?.seed ?? 1,
    now: wishes.now ?? begins,
    rate: wishes.rate ?? scenario?.rate ?? 1,
    fleet: wishes.fleet ?? scenario?.fleet,
    switches: toSwitches({ ...wishes.switches }, fromSwitchChanges(scenario?.switches ?? {}, usual)),
    ...(scenario && { scenario }),
  };
}
