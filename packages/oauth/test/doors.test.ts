import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

test('the package has one door, and it opens from source', async () => {
  expect(Object.keys(manifest.exports)).toEqual(['.']);
  const source = await import(new URL(`../${manifest.exports['.']['@heliostat/source']}`, import.meta.url).href);
  expect(await import('@heliostat/oauth')).toBe(source);
});

test('the door has the documented names and no others', async () => {
  expect(Object.keys(await import('@heliostat/oauth')).sort()).toEqual([
    'OAuthError',
    'createAuthorizationUrl',
    'createMemoryTokenStore',
    'createState',
    'createTokenSource',
    'exchangeCode',
    'exchangePassword',
    'readCallback',
    'refreshTokens',
  ]);
});
