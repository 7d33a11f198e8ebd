import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The words by which the source calls what lets somebody in. Digests are not among them: how much of one agrees tells nothing. */
const secret = String.raw`[\w.?]*(?:secret|password|csrf|apikey|admintoken|refreshtoken|accesstoken)\w*`;
/** Whether there is one at all, or which word a setting has, is no comparison of two secrets. */
const nothing = String.raw`\s*(?:undefined|null|'|"|\x60)`;
const compared = [
  new RegExp(String.raw`(?<!typeof )\b${secret}\s*[!=]==?(?!=)(?!${nothing})`, 'gi'),
  new RegExp(String.raw`[\w)]\s*[!=]==?(?!=)\s*${secret}\b`, 'gi'),
  new RegExp(String.raw`\b${secret}\.(?:startsWith|endsWith|includes|localeCompare|indexOf)\(`, 'gi'),
];
/** Files whose comparison is not between a secret and what a stranger sent. */
const exempt: Readonly<Record<string, string>> = {
  'records/applications.ts': 'A key is found by all of it; what is compared is whether the application has it still.',
  'admin/operations/people-handlers.ts': 'Whoever asks has the admin token, and asks whether the password is a new one.',
};

test.each(['person.password === typed', 'typed !== application.clientSecret', 'csrf == form', 'adminToken.startsWith(given)'])(
  'the search finds %s',
  (text) => {
    expect(compared.some((pattern) => text.search(pattern) >= 0)).toBe(true);
  },
);

test('secrets are compared in a time that tells nothing: by isSameText, and nowhere by an operator', () => {
  const found = files
    .filter((name) => !(name in exempt))
    .flatMap((name) => {
      const text = readFileSync(root + name, 'utf8');
      return compared.flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));
    });
  expect(found).toEqual([]);
});

test.each(['oauth-server/token/check-client.ts', 'records/read-person.ts', 'pages/check-form.ts', 'admin/answer-admin.ts'])(
  '%s compares by isSameText',
  (name) => {
    expect(readFileSync(root + name, 'utf8')).toMatch(/\b(?:isSameText|isPassword)\(/);
  },
);
