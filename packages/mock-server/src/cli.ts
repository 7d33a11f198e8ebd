#!/usr/bin/env node
import './end-on-signal.ts';
import { enableCompileCache } from 'node:module';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { MockFlags } from './cli-mock.ts';
import { type Switches, toSwitches } from './records/switches.ts';
import { largestFleet } from './simulation/fleet/numbering.ts';
import { fewestSites } from './simulation/given-sites.ts';

// Most of a start is reading code: the next one finds it compiled, in the folder that Node has for it.
enableCompileCache();

// Whoever read the ready line may close the pipe behind it.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const farthest = Date.UTC(2100, 0);

const program = new Command('heliostat')
  .description('The Enphase v4 cloud API on your own machine. Unofficial.')
  .version('0.1.0');

program
  .command('mock')
  .description('Serve the mock until it is told to stop')
  .addOption(new Option('--port <number>', 'port to listen on; 0 takes a free one').default(4010).argParser(toPort))
  .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1'))
  .addOption(new Option('--seed <number>', 'fixes everything that would be chance (default: 1)').argParser(toWhole))
  .addOption(
    new Option('--responses <kind>', 'what data operations answer').choices(['simulated', 'samples']).default('simulated'),
  )
  .addOption(
    new Option('--now <instant>', 'begin at this instant, for example 2026-06-21T12:00:00Z, and stand still').argParser(
      toInstant,
    ),
  )
  .addOption(
    new Option(
      '--scenario <name or file>',
      'how the world begins and what happens in it: one that is shipped, or a file of JSON or TypeScript',
    ),
  )
  .addOption(new Option('--shape <kind>', 'how many fields answers have').choices(['natural', 'saturated', 'starved']))
  .addOption(new Option('--rate <number>', 'seconds of the world in a second: 1 is real time, 0 stands still').argParser(toRate))
  .addOption(
    new Option('--fleet <number>', 'how many systems every new world has, up to a million (default: a handful)').argParser(
      toFleet,
    ),
  )
  .addOption(
    new Option('--switch <name=value>', 'unverified behaviour, such as rotation=lenient; may come several times')
      .default({}, 'as in the README')
      .argParser(toSwitch),
  )
  .addOption(new Option('--budget-hits <number>', 'end with exit code 3 if more calls than this were counted').argParser(toWhole))
  .addOption(
    new Option('--budget-usd <amount>', 'end with exit code 3 if what was used costs more, such as 1.50').argParser(toUsd),
  )
  .addOption(new Option('--data <folder>', 'keep worlds in this folder, and go on with what it holds (default: in memory)'))
  .addOption(new Option('--json', 'print one line of JSON when it listens, and nothing else').default(false))
  .action(async (flags: MockFlags) => (await import('./cli-mock.ts')).runMock(flags));

await program.parseAsync();

function toWhole(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('It has to be a whole number from 0 on.');
  return value;
}

function toPort(text: string): number {
  const port = toWhole(text);
  if (port > 65_535) throw new InvalidArgumentError('A port is at most 65535.');
  return port;
}

function toRate(text: string): number {
  const rate = Number(text);
  if (text.trim() === '' || !(rate >= 0 && rate <= 1_000_000))
    throw new InvalidArgumentError('It has to be a number from 0 to 1000000.');
  return rate;
}

function toFleet(text: string): number {
  const fleet = toWhole(text);
  if (fleet < fewestSites || fleet > largestFleet)
    throw new InvalidArgumentError(`It has to be a whole number from ${fewestSites} to ${largestFleet}.`);
  return fleet;
}

function toUsd(text: string): string {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It has to be an amount such as 1.50.');
  return text;
}

function toSwitch(text: string, before: Partial<Switches>): Partial<Switches> {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  try {
    const parsed = /^(?:true|false|\d+)$/.test(value) ? JSON.parse(value) : value;
    toSwitches({ [name]: parsed });
    return { ...before, [name]: parsed };
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function toInstant(text: string): number {
  try {
    const instant = Temporal.Instant.from(text).epochMilliseconds;
    if (instant >= 0 && instant < farthest) return instant;
  } catch {
    // Told below, with what is out of range.
  }
  throw new InvalidArgumentError('It has to be an instant from 1970 to 2099 in ISO 8601, such as 2026-06-21T12:00:00Z.');
}
