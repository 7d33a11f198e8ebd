import { Refusal } from '../errors/refusal.ts';

/** The deepest nesting of JSON. Validators recurse, and a deeper body would end them. */
const depthLimit = 100;

/**
 * Counts brackets outside strings before anything parses the text, in one pass whatever the text.
 *
 * @throws Refusal `unreadable`
 */
export function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = toEndOfString(text, at);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > depthLimit) throw new Refusal('unreadable', { text: `The body nests deeper than ${depthLimit} levels` });
  }
}

/** Where the string that begins at `start` ends: at its closing quote, or with the text. */
function toEndOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
