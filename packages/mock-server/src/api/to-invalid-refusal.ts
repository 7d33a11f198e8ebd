import type { OperationRow } from '@heliostat/spec';
import { isOfOtherBranch, toErrorCode, toInvalidText, toRank } from '../call/invalid-texts.ts';
import type { InvalidRequest, Violation } from '../engine/types.ts';
import type { RefusalCode } from '../errors/catalogue.ts';
import { toFamily } from '../errors/family.ts';
import { Refusal } from '../errors/refusal.ts';

/** The refusal of a request that breaks the contract, in the manner of the operation's family and in its words where they are known. */
export function toInvalidRefusal(error: InvalidRequest, row: OperationRow, sent: Sent, headers: Headers): Refusal {
  const faults = toDeepest(error.violations, ({ name }) => isOfOtherBranch(row, name, sent.body));
  const { name, message, missing } = faults[0];
  const toText = (fault: Fault) => toKnownText(row, fault, toValue(sent, fault));
  const fallback = missing ? `${name} is required` : `Invalid request because of '${`${name} ${message}`.trim()}'`;
  // What is said of the others, where it is known: a fault of one branch of a schema would be noise.
  const known = faults
    .toSorted((one, other) => toRank(row, one.name) - toRank(row, other.name))
    .flatMap((each) => toText(each) ?? []);
  const text = (toText(faults[0]) === undefined ? undefined : known[0]) ?? fallback;
  const others = [...new Set(known)].filter((each) => each !== text);
  const details = { why: `By the contract, ${error.message}.`, cause: error };
  switch (toFamily(row)) {
    case 'monitoring':
    case 'commissioning':
      return new Refusal('invalid', { ...details, text, others, errorCode: toErrorCode(row, name) });
    case 'ev-charger':
      return new Refusal('ev_charger_invalid', { ...details, text: known[0] ?? `Invalid ${name || 'request body'}` });
    case 'live-status':
      return new Refusal(toDurationCode(headers.get('duration') ?? ''), details);
  }
}

/** What the caller sent. */
interface Sent {
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Fault {
  /** A parameter, or a path of names inside the body. */
  readonly name: string;
  readonly message: string;
  /** Whether it is not there at all. */
  readonly missing: boolean;
}

function toKnownText(row: OperationRow, { name, message, missing }: Fault, value: string): string | undefined {
  const isBlank = missing || /fewer than 1 /.test(message);
  const kind = faultKinds.find(({ message: pattern }) => pattern.test(message));
  const given = { isBlank, value };
  return (kind && toInvalidText(row, `${name.replace(/\.\d+$/, '')} ${kind.word}`, given)) ?? toInvalidText(row, name, given);
}

/** What was wrong, as far as a text quotes it: a key, or the value of a field. */
function toValue({ query, body }: Sent, { name, message }: Fault): string {
  const key = unknownKey.exec(message)?.[1];
  if (key !== undefined) return key;
  const field = name
    .split('.')
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], body);
  return query[name] ?? (typeof field === 'string' ? field : (JSON.stringify(field) ?? ''));
}

const unknownKey = /^must NOT have additional properties; found '([^']*)'/;

/** Faults that have a text of their own besides that of their field, by what Prism says. */
const faultKinds = [
  { message: /^must NOT be valid$/, word: 'together' },
  { message: /more than \d+ characters/, word: 'too long' },
  { message: /^must match pattern/, word: 'each' },
  { message: /^must have required property/, word: 'missing' },
  { message: unknownKey, word: 'unknown key' },
  { message: /^must be equal to one of/, word: 'choice' },
] as const;

/** A form field may be an object or its text: that it is none of them is no fault where something else is. */
const branches = /^must be string$|^must match exactly one schema/;

/** The faults that lie deepest: where a schema has branches, those of the branch that came closest. */
function toDeepest(violations: readonly Violation[], isNoise: (fault: Fault) => boolean): readonly [Fault, ...Fault[]] {
  const all = violations.map(({ name, message }) => {
    const absent = /must have required property '(\w+)'/.exec(message)?.[1];
    return { name: [name, absent].filter(Boolean).join('.'), message, missing: absent !== undefined };
  });
  const faults = all.some((fault) => !isNoise(fault)) ? all.filter((fault) => !isNoise(fault)) : all;
  const toDepth = ({ name }: Fault) => name.split('.').length;
  const deepest = Math.max(...faults.map(toDepth));
  const isOfText = ({ name, message }: Fault) =>
    branches.test(message) && faults.some((other) => other.name === name && !branches.test(other.message));
  const [first, ...rest] = faults.filter((fault) => toDepth(fault) === deepest && !isOfText(fault));
  return [first ?? { name: '', message: 'it is invalid', missing: false }, ...rest];
}

/** The only parameter of a live stream that can be wrong. @ledger live-duration */
function toDurationCode(duration: string): RefusalCode {
  if (!/^-?\d+$/.test(duration)) return 'live_duration_no_integer';
  return Number(duration) < 30 ? 'live_duration_too_short' : 'live_duration_too_long';
}
