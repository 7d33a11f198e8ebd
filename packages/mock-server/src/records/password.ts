import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isSameText } from './is-same-text.ts';

/** A password as it is kept: what somebody typed as a hash, and one that the mock prints at start in clear. */
export type Password =
  | { readonly clear: string }
  /** PBKDF2 with HMAC and SHA-256. Salt and hash in hexadecimal. */
  | { readonly salt: string; readonly hash: string; readonly rounds: number };

const rounds = 100_000;

/** Hashes what somebody typed. @param salt at least 16 bytes, of their own for each password */
export async function toPassword(typed: string, salt: Uint8Array): Promise<Password> {
  return { salt: bytesToHex(salt), hash: await toHash(typed, salt, rounds), rounds };
}

/** Whether this is the password. Where there is none, the answer is no, and takes as long. */
export async function isPassword(password: Password | undefined, typed: string): Promise<boolean> {
  if (password && 'clear' in password) return isSameText(password.clear, typed);
  const { salt, hash, rounds: given } = password ?? { salt: '00'.repeat(16), hash: '', rounds };
  return isSameText(hash, await toHash(typed, hexToBytes(salt), given));
}

async function toHash(typed: string, salt: Uint8Array, iterations: number): Promise<string> {
  // The web's types want bytes that no other thread can see, which a copy is.
  const key = await crypto.subtle.importKey('raw', new Uint8Array(utf8ToBytes(typed)), 'PBKDF2', false, ['deriveBits']);
  const method = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations };
  return bytesToHex(new Uint8Array(await crypto.subtle.deriveBits(method, key, 256)));
}
