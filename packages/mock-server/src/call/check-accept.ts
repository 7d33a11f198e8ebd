import { isTokenValid, isTypeValid, parse } from 'content-type';
import { Refusal } from '../errors/refusal.ts';

const longest = 4_096;

/**
 * Refuses an Accept header that is no list of media ranges. A well-formed one is then ignored: the service answers JSON
 * whatever is asked for. A lone `*` passes, since clients of old send it.
 *
 * @throws Refusal `unreadable`
 * @ledger refusal-accept-ignored
 */
export function checkAccept(accept: string | null): void {
  if (accept === null) return;
  if (accept.length > longest) throw malformed();
  for (let start = 0; start <= accept.length; ) {
    const range = parse(accept, { start, comma: true });
    const bare = range.type === '' && Object.keys(range.parameters).length === 0;
    const valid = bare || range.type === '*' || isTypeValid(range.type);
    if (!valid || !Object.keys(range.parameters).every((name) => isTokenValid(name))) throw malformed();
    start = range.index + 1;
  }
}

function malformed(): Refusal {
  return new Refusal('unreadable', {
    text: 'The Accept header is malformed: send media types such as application/json, or leave it out',
  });
}
