import { describe, expect, test } from 'vitest';
import { systemOperations } from '../harness/operations.ts';
import { createTestMock, partner, toHeaders } from '../harness/test-mock.ts';

describe.each(systemOperations)('$id', ({ path, row }) => {
  const at = (id: string) => path.replace('67', id);

  test('answers 403 for a system of somebody else, and its owner reads it', async () => {
    const mock = await createTestMock();
    const owner = await mock.signIn();
    const answer = await mock.send(at('72'), { method: row.method, headers: toHeaders(owner.access_token) });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ message: 'Forbidden', details: 'Not authorized to access this resource', code: 403 });
    const installer = await mock.signInInstaller();
    const read = await mock.send(at('72'), { method: row.method, headers: toHeaders(installer.access_token, partner.apiKey) });
    expect(read.status).toBe(200);
  });

  test.each([
    ['1', '1'],
    ['0', '0'],
    ['-67', '-67'],
    ['67.0', '67.0'],
    ['067x', '067x'],
    ['99999999999999999999999', '99999999999999999999999'],
    ['%7Bsystem_id%7D', '{system_id}'],
    ['%22%3Cscript%3E', '\\"<script>'],
    ['%00', '\\u0000'],
    ['NaN', 'NaN'],
  ])('answers 404 and quotes the id %s', async (sent, quoted) => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const answer = await mock.send(at(sent), { method: row.method, headers: toHeaders(access_token) });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ message: 'Not Found', details: `System not found for {:id=>"${quoted}"}`, code: 404 });
  });
});

test.each([
  '/',
  '/api',
  '/api/v4',
  '/api/v4/',
  '/api/v5/systems',
  '/api/v4/nothing',
  '//api/v4/systems',
  '/api/v4//systems',
  '/api/v4/systems//',
  '/api/v4/Systems',
  '/api/v4/systems/67/summary/more',
  '/favicon.ico',
  '/.well-known/openid-configuration',
])('answers 404 at the unknown path %s', async (path) => {
  const mock = await createTestMock();
  const answer = await mock.send(`http://mock.test${path}`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ reason: '404', message: ['Not Found'] });
});
