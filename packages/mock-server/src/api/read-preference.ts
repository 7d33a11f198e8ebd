import type { SampleChoice } from '../engine/types.ts';
import { Refusal } from '../errors/refusal.ts';

/**
 * Reads which sample the caller would rather have than the simulation: `Prefer: code=429, example=name, dynamic=true`, with the
 * names that Prism has for them. Other preferences are none of our business, as RFC 7240 has it.
 *
 * @throws Refusal `unreadable`
 */
export function readPreference(headers: Headers): Omit<SampleChoice, 'seed'> | undefined {
  const header = headers.get('Prefer');
  if (header === null) return undefined;
  const values = new Map(header.split(/[,;]/).map((part) => toPair(part)));
  const code = values.get('code');
  const example = values.get('example');
  const dynamic = values.get('dynamic');
  if (code === undefined && example === undefined && dynamic === undefined) return undefined;
  if (code !== undefined && !/^[1-5]\d{2}$/.test(code)) throw bad('code', 'a status such as 429');
  if (dynamic !== undefined && !['true', 'false'].includes(dynamic)) throw bad('dynamic', 'true or false');
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { example }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === 'true' }),
  };
}

function toPair(part: string): [string, string] {
  const [name = '', value = ''] = part.split('=', 2).map((each) => each.trim());
  return [name.toLowerCase(), value.replace(/^"(.*)"$/, '$1')];
}

function bad(name: string, expected: string): Refusal {
  return new Refusal('unreadable', { text: `Prefer: ${name} has to be ${expected}` });
}
