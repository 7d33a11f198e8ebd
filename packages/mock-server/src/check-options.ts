import type { MockServerOptions } from './mock-server-options.ts';
import { defaultSwitches, type Switches } from './records/switches.ts';

const choices: { readonly [Name in keyof Switches]: readonly Switches[Name][] | 'whole number' } = {
  rotation: ['strict', 'lenient'],
  accessControlStatus: [401, 403],
  tokenByGet: [true, false],
  keyInHeader: [true, false],
  codeLifetimeSeconds: 'whole number',
  quota: ['enforce', 'count'],
};

/**
 * Refuses options that a type checker would refuse, for callers without one: a mistyped switch must not change what is tested.
 *
 * @throws TypeError that names the option and what it may be
 */
export function checkOptions(options: MockServerOptions): Switches {
  const { seed = 1, responses = 'simulated', switches = {}, adminToken, report, clock, ...others } = options;
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw new TypeError(`There is no option ${stranger}. Switches go under \`switches\`.`);
  if (adminToken !== undefined && (typeof adminToken !== 'string' || adminToken === ''))
    throw new TypeError('adminToken has to be a text.');
  if (report !== undefined && typeof report !== 'function') throw new TypeError('report has to be a function.');
  if (clock !== undefined && typeof clock.now !== 'function')
    throw new TypeError('clock has to be a clock, such as createManualClock().');
  if (!Number.isSafeInteger(seed) || seed < 0) throw new TypeError(`seed has to be a whole number from 0 on, not ${seed}.`);
  if (!['simulated', 'samples'].includes(responses)) {
    throw new TypeError(`responses has to be 'simulated' or 'samples', not ${responses}.`);
  }
  const given = Object.entries(switches).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) checkSwitch(name, value);
  return { ...defaultSwitches, ...Object.fromEntries(given) };
}

function checkSwitch(name: string, value: unknown): void {
  if (!Object.hasOwn(choices, name)) {
    throw new TypeError(`There is no switch ${name}. There are ${Object.keys(choices).join(', ')}.`);
  }
  const allowed: readonly unknown[] | 'whole number' = choices[name as keyof Switches];
  const fits = allowed === 'whole number' ? Number.isSafeInteger(value) && Number(value) >= 0 : allowed.includes(value);
  const wanted = typeof allowed === 'string' ? `a ${allowed}` : allowed.join(' or ');
  if (!fits) throw new TypeError(`The switch ${name} has to be ${wanted}, not ${value}.`);
}
