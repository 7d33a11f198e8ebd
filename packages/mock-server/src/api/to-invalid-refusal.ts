import type { OperationRow } from '@heliostat/spec';
import { toErrorCode, toInvalidText } from '../call/invalid-texts.ts';
import type { InvalidRequest, Violation } from '../engine/types.ts';
import type { RefusalCode } from '../errors/catalogue.ts';
import { toFamily } from '../errors/family.ts';
import { Refusal } from '../errors/refusal.ts';

/** The refusal of a request that breaks the contract, in the manner of the operation's family and in its words where they are known. */
export function toInvalidRefusal(
  error: InvalidRequest,
  row: OperationRow,
  query: Record<string, string>,
  headers: Headers,
): Refusal {
  const { name, message, missing } = toDeepest(error.violations);
  const fallback = missing ? `${name} is required` : `Invalid request because of '${`${name} ${message}`.trim()}'`;
  const isBlank = missing || /fewer than 1 /.test(message);
  const text =
    toInvalidText(row, message === 'must NOT be valid' ? `${name} together` : name, { isBlank, value: query[name] ?? '' }) ??
    fallback;
  const details = { why: `By the contract, ${error.message}.`, cause: error };
  switch (toFamily(row)) {
    case 'monitoring':
    case 'commissioning':
      return new Refusal('invalid', { ...details, text, errorCode: toErrorCode(row, name) });
    case 'ev-charger':
      return new Refusal('ev_charger_invalid', { ...details, text: `Invalid ${name || 'request body'}` });
    case 'live-status':
      return new Refusal(toDurationCode(headers.get('duration') ?? ''), details);
  }
}

interface Fault {
  /** A parameter, or a path of names inside the body. */
  readonly name: string;
  readonly message: string;
  /** Whether it is not there at all. */
  readonly missing: boolean;
}

/** The first of the faults that lie deepest: where a schema has branches, those of the branch that came closest. */
function toDeepest(violations: readonly Violation[]): Fault {
  const faults = violations.map(({ name, message }) => {
    const absent = /must have required property '(\w+)'/.exec(message)?.[1];
    return { name: [name, absent].filter(Boolean).join('.'), message, missing: absent !== undefined };
  });
  const toDepth = ({ name }: Fault) => name.split('.').length;
  const deepest = Math.max(...faults.map(toDepth));
  return faults.find((fault) => toDepth(fault) === deepest) ?? { name: '', message: 'it is invalid', missing: false };
}

/** The only parameter of a live stream that can be wrong. @ledger live-duration */
function toDurationCode(duration: string): RefusalCode {
  if (!/^-?\d+$/.test(duration)) return 'live_duration_no_integer';
  return Number(duration) < 30 ? 'live_duration_too_short' : 'live_duration_too_long';
}
