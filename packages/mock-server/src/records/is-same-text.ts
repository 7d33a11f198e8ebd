import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Compares two secrets in a time that does not tell how much of them agrees. */
export function isSameText(one: string, other: string): boolean {
  const left = sha256(utf8ToBytes(one));
  const right = sha256(utf8ToBytes(other));
  return left.reduce((difference, byte, at) => difference | (byte ^ (right[at] ?? 0)), 0) === 0;
}
