import { isTokenValid, isTypeValid } from 'content-type';
import { Refusal } from '../errors/refusal.ts';

const longest = 4_096;

/**
 * Refuses an Accept header that is no list of media ranges. A well-formed one is then ignored: the service answers JSON
 * whatever is asked for. A lone `*` passes, since clients of old send it, and so does an empty item or parameter.
 *
 * @throws Refusal `unreadable`
 * @ledger refusal-accept-ignored
 */
export function checkAccept(accept: string | null): void {
  if (accept === null) return;
  // A quoted value may hold anything; a word in its place leaves commas and semicolons that separate.
  const ranges = accept.length > longest ? [] : accept.replaceAll(/"(?:[^"\\]|\\.)*"/g, 'quoted').split(',');
  if (ranges.length === 0 || !ranges.every(isRange)) {
    throw new Refusal('unreadable', {
      text: 'The Accept header is malformed: send media types such as application/json, or leave it out',
    });
  }
}

function isRange(text: string): boolean {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
  if (type === '') return parameters.length === 0;
  return (type === '*' || isTypeValid(type)) && parameters.every(isParameter);
}

function isParameter(text: string): boolean {
  const [name = '', value, ...rest] = text.split('=');
  return text === '' || (isTokenValid(name) && value !== undefined && isTokenValid(value) && rest.length === 0);
}
