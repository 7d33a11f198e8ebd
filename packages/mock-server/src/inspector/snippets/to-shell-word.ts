import type { Pieces } from './pieces.ts';

/**
 * One word of a POSIX shell with exactly this text. Placeholders are variables. In single quotes nothing has a meaning, a single quote
 * apart, which ends them.
 */
export function toShellWord(pieces: Pieces): string {
  const hasVariables = pieces.some((piece) => typeof piece !== 'string');
  const texts = pieces.filter((piece) => typeof piece === 'string');
  if (!hasVariables) return toQuoted(texts.join(''));
  // In double quotes these characters are themselves, so that what is meant can be read.
  if (texts.every((text) => /^[\w :=/.,;?&%+@-]*$/.test(text))) {
    return `"${pieces.map((piece, at) => (typeof piece === 'string' ? piece : toVariable(piece.placeholder, pieces[at + 1]))).join('')}"`;
  }
  return pieces.map((piece) => (typeof piece === 'string' ? toQuoted(piece) : `"$${piece.placeholder}"`)).join('');
}

function toQuoted(text: string): string {
  // No word of a shell can hold NUL.
  return `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
}

/** With braces where the name could run on into what follows. */
function toVariable(name: string, next: Pieces[number] | undefined): string {
  return typeof next === 'string' && /^[\w:]/.test(next) ? `\${${name}}` : `$${name}`;
}
