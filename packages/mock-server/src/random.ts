import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const alphanumerics = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * 32 bytes that follow from the seed, a purpose and a number: the same three always give the same bytes.
 * They look random and are no secret: whoever knows the seed knows them.
 */
export function toBytes(seed: number, purpose: string, index: number): Uint8Array {
  // Half of the work is about the seed alone, and a new world asks many times with one.
  if (keyed?.seed !== seed) keyed = { seed, mac: hmac.create(sha256, utf8ToBytes(`heliostat/${seed}`)) };
  return keyed.mac
    .clone()
    .update(utf8ToBytes(`${purpose}/${index}`))
    .digest();
}

let keyed: { readonly seed: number; readonly mac: ReturnType<typeof hmac.create> } | undefined;

/** 32 lower-case hexadecimal characters, the form of client ids, client secrets and API keys. */
export function toHex32(bytes: Uint8Array): string {
  return bytesToHex(bytes.subarray(0, 16));
}

/** A version 4 UUID. */
export function toUuid(bytes: Uint8Array): string {
  const sixteen = bytes.slice(0, 16);
  sixteen[6] = ((sixteen[6] ?? 0) & 0x0f) | 0x40;
  sixteen[8] = ((sixteen[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(sixteen);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** `length` letters and digits in mixed case, at most 16. */
export function toAlphanumeric(bytes: Uint8Array, length: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length }, (_, at) => alphanumerics[view.getUint16(at * 2) % alphanumerics.length]).join('');
}

/** A whole number of exactly `digits` digits, at most 15. */
export function toDigits(bytes: Uint8Array, digits: number): string {
  const value = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  const lowest = 10n ** BigInt(digits - 1);
  return String(lowest + (value % (lowest * 9n)));
}

/** A number from 0 up to, and without, 1. */
export function toUnit(byte: number): number {
  return byte / 256;
}

/** A number from 0 up to, and without, 1, from six bytes of which the first is at `at`. */
export function toFraction(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return (view.getUint16(at) * 2 ** 32 + view.getUint32(at + 2)) / 2 ** 48;
}

/**
 * A number from 0 up to, and without, 1, that follows from whole numbers alone. Made for the simulation, which draws thousands of
 * them for one answer: it looks random and keeps nothing secret. The mixing is the finalizer of MurmurHash3.
 *
 * @param purpose tells apart what is drawn for the same place and time
 */
export function toDraw(seed: number, purpose: number, where: number, when: number): number {
  let hash = toMixed(seed, seed / 2 ** 32);
  hash = toMixed(hash ^ purpose, purpose);
  hash = toMixed(hash ^ where, where / 2 ** 32);
  return toMixed(hash ^ when, when) / 2 ** 32;
}

function toMixed(low: number, high: number): number {
  let hash = (low | 0) ^ Math.imul((high | 0) + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A secret that no seed foretells, for the admin token: it guards the machine, not the simulation. */
export function createSecret(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(24)));
}
