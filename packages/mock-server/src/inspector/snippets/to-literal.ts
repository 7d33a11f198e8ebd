import type { Pieces } from './pieces.ts';

/** A text as a string of JavaScript in single quotes. */
export function toLiteral(text: string): string {
  return `'${toEscaped(text).replaceAll("'", "\\'")}'`;
}

/** A text with placeholders as a string of JavaScript: a template where there are any. @param toExpression of a placeholder */
export function toTemplate(pieces: Pieces, toExpression: (placeholder: string) => string): string {
  if (pieces.every((piece) => typeof piece === 'string')) return toLiteral(pieces.join(''));
  const [only, ...more] = pieces;
  if (typeof only === 'object' && more.length === 0) return toExpression(only.placeholder);
  const parts = pieces.map((piece) =>
    typeof piece === 'string'
      ? toEscaped(piece).replaceAll('`', '\\`').replaceAll('$', '\\$')
      : `\${${toExpression(piece.placeholder)}}`,
  );
  return `\`${parts.join('')}\``;
}

/** As JSON has it, apart from double quotes: backslashes and whatever ends a line are escaped. */
function toEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
