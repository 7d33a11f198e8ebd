import { createState, readCallback } from '@heliostat/oauth';
import { describe, expect, test } from 'vitest';
import { toAuthorizePath, walk } from '../harness/browser.ts';
import { createTestMock } from '../harness/test-mock.ts';
import { createStage } from './stage.ts';

describe('the state', () => {
  test('that is missing or altered is refused by our own helper', async () => {
    const mock = await createTestMock();
    const state = createState();
    const callback = await walk(mock, 'approve', { path: toAuthorizePath({ state }) });
    expect(readCallback(callback, { state })).toHaveProperty('code');
    for (const given of [null, '', `${state}x`, state.slice(1), state.toUpperCase(), createState()]) {
      const altered = new URL(callback);
      if (given === null) altered.searchParams.delete('state');
      else altered.searchParams.set('state', given);
      const code = given ? 'state_mismatch' : 'state_missing';
      expect(() => readCallback(altered, { state })).toThrow(expect.objectContaining({ code }));
    }
  });

  test.each([
    ['of eight thousand letters', 'x'.repeat(8_000)],
    ['with all planes of Unicode', 'ü☀日本🌞‮\u200B'],
    ['with a line break and a header', 'a\r\nSet-Cookie: evil=1\r\n\r\n<script>alert(1)</script>'],
    ['with markup', '"><script>alert(1)</script>'],
    ['with an ampersand and another code', 'a&code=evil&state=b#c'],
    ['with a NUL', 'a\0b'],
    ['that is empty', ''],
    ['with a plus and a percent sign', '1+1=2%20%'],
  ])('%s comes back to the letter, on approval and on denial, and breaks no page', async (_name, state) => {
    for (const decision of ['approve', 'deny'] as const) {
      const stage = await createStage();
      const location = await walk(stage, decision, { path: toAuthorizePath({ state }) });
      expect(location.searchParams.getAll('state')).toEqual([state]);
      expect(location.searchParams.getAll('code').length + location.searchParams.getAll('error').length).toBe(1);
      expect(location.hash).toBe('');
      for (const { body, headers } of stage.answers) {
        expect(body).not.toContain('<script>');
        expect(headers).not.toContain('evil');
      }
    }
  });
});
