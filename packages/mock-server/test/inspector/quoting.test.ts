import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pieces } from '../../src/inspector/snippets/pieces.ts';
import { toLiteral, toTemplate } from '../../src/inspector/snippets/to-literal.ts';
import { toShellWord } from '../../src/inspector/snippets/to-shell-word.ts';

const hostile = [
  '',
  "'",
  "''",
  '"',
  '\\',
  "\\'",
  '$(id)',
  '`id`',
  `\${HOME}`,
  '$API_KEY',
  '!!',
  '!x',
  '~',
  '*',
  '{a,b}',
  '; id #',
  '&& id',
  '\n\r\t',
  ' a  b ',
  '-x',
  '@file',
  '%s%n',
  '\u2028\u2029',
  '𝔘ñı',
  '</pre><script>',
];

const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const anyPieces: fc.Arbitrary<Pieces> = fc.array(fc.oneof(anyText, fc.constant({ placeholder: 'API_KEY' })), { maxLength: 6 });

const key = 'it\'s $(a) `key` "of" \\ no \n one';
const toExpected = (pieces: Pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : key)).join('');

test.each(['bash', 'sh'])('a word for the shell is its text to the letter, read by %s', (shell) => {
  // No word of a shell holds NUL or half a character.
  const samples = fc
    .sample(anyPieces, { numRuns: 500, seed: 7 })
    .map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece.toWellFormed().replaceAll('\0', '') : piece)));
  const all = [...samples, ...hostile.map((text) => [text])];
  const script = `printf '%s\\0' ${all.map(toShellWord).join(' ')}`;
  const { stdout, stderr } = spawnSync(shell, { input: script, env: { API_KEY: key, HOME: '/nowhere' }, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.split('\0').slice(0, -1)).toEqual(all.map(toExpected));
});

test('a string of JavaScript is its text to the letter', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const literal = toLiteral(text);
      expect(literal).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(new Function(`return ${literal};`)()).toBe(text);
    }),
    { seed: 7, examples: hostile.map((text): [string] => [text]) },
  );
});

test('a template of JavaScript is its texts to the letter', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const template = toTemplate(pieces, () => 'key');
      expect(template).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(new Function('key', `return ${template};`)(key)).toBe(toExpected(pieces));
    }),
    { seed: 7, examples: hostile.map((text): [Pieces] => [[text, { placeholder: 'API_KEY' }, text]]) },
  );
});
