import { isScenarioName } from './read-scenario-flag.ts';
import type { Switches } from './records/switches.ts';
import type { WorldSettings } from './records/worlds.ts';

/** The flags that say how a world begins. */
interface BeginningFlags {
  readonly seed?: number;
  readonly now?: number;
  readonly rate?: number;
  readonly fleet?: number;
  readonly scenario?: string;
  readonly switch: Partial<Switches>;
}

/**
 * What the flags say of the beginning of the world, and the world of the folder has otherwise: it began before, and goes on as it was.
 */
export function listContradictions(flags: BeginningFlags, held: WorldSettings): readonly string[] {
  const differences: string[] = [];
  const compare = (flag: string, given: unknown, kept: unknown, show: (value: unknown) => string = String) => {
    if (given !== undefined && given !== kept) differences.push(`--${flag} ${show(given)} (it began with ${show(kept)})`);
  };
  compare('seed', flags.seed, held.seed);
  compare('now', flags.now, held.now, (instant) =>
    instant === undefined ? 'the instant of the machine' : new Date(Number(instant)).toISOString(),
  );
  compare('rate', flags.rate, held.rate);
  compare('fleet', flags.fleet, held.fleet, (fleet) => String(fleet ?? 'none'));
  // What a file holds is not compared.
  if (flags.scenario && isScenarioName(flags.scenario)) {
    compare('scenario', flags.scenario, held.scenario?.name, (name) => String(name ?? 'none'));
  }
  for (const [name, given] of Object.entries(flags.switch)) {
    compare('switch', `${name}=${given}`, `${name}=${held.switches[name as keyof typeof held.switches]}`);
  }
  return differences;
}
