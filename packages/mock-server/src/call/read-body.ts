import { parse } from 'content-type';
import { Refusal } from '../errors/refusal.ts';
import type { Body } from './body.ts';
import { checkDepth } from './check-depth.ts';
import { structured } from './to-form-object.ts';

/** The largest body that is read, in bytes. */
export const bodyLimit = 1_048_576;

/**
 * Reads and parses a body of at most `bodyLimit` bytes.
 *
 * @throws Refusal `unreadable` for JSON that is none or nests too deep, `too_large`
 */
export async function readBody(request: Request): Promise<Body> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { kind: 'none' };
  const { type } = parse(request.headers.get('Content-Type') ?? '', { parameters: false });
  if (type === 'application/x-www-form-urlencoded') return { kind: 'form', form: readForm(decode(bytes)) };
  if (type === 'application/json' || type.endsWith('+json')) return { kind: 'json', value: parseJson(decode(bytes)) };
  return { kind: 'other' };
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length')) > bodyLimit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Refusal('unreadable', { text: 'The body ended early', cause });
    });
    if (done) break;
    length += value.length;
    if (length > bodyLimit) {
      // Not awaited: a stream that was cloned ends only when its other half does.
      void reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('unreadable', { text: 'The body is not UTF-8', cause });
  }
}

/** More fields than any form has: reading them takes long, and every request of every world would wait. */
const fieldLimit = 10_000;

/** Fields of a form may hold JSON, which is parsed later and must not nest too deep for that. */
function readForm(text: string): URLSearchParams {
  checkCount(text);
  const form = new URLSearchParams(text);
  for (const value of form.values()) if (structured.test(value)) checkDepth(value);
  return form;
}

/**
 * Refuses a query or a form with more parameters than any request has, before anything parses it.
 *
 * @throws Refusal `unreadable`
 */
export function checkCount(text: string): void {
  let count = 1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count += 1;
  if (count > fieldLimit) throw new Refusal('unreadable', { text: `There are more than ${fieldLimit} parameters` });
}

function parseJson(text: string): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('unreadable', { text: 'The body is not JSON', cause });
  }
}

function tooLarge(): Refusal {
  return new Refusal('too_large', { text: `The body is larger than ${bodyLimit} bytes` });
}
