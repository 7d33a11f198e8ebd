import { describe, expect, it } from 'vitest';
import { origin } from '../harness/test-mock.ts';
import { adminToken, authorized, createAdminMock, documented, toFaults, toPath } from './admin-mock.ts';

const mock = await createAdminMock();
const guarded = documented.filter(({ isOpen }) => !isOpen);
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

function send(path: string, method: string, headers: Record<string, string>): Promise<Response> {
  return mock.fetch(new Request(new URL(path, origin), { method, headers }));
}

describe.each([...new Set(guarded.map(toPathOf))])('%s', (path) => {
  it.each(methods)('refuses %s without the admin token, whether or not there is such a method', async (method) => {
    const response = await send(path, method, {});
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    if (method !== 'HEAD') expect(toFaults('Error', await response.json())).toBeUndefined();
  });

  it('tells who holds the token which methods there are', async () => {
    const there = documented.filter((each) => toPathOf(each) === path).map(({ method }) => method);
    for (const method of methods.filter((each) => !there.includes(each) && !(each === 'HEAD' && there.includes('GET')))) {
      const response = await send(path, method, authorized);
      expect(response.status).toBe(405);
      for (const each of there) expect(response.headers.get('Allow')?.split(', ')).toContain(each);
    }
  });
});

function toPathOf(operation: (typeof documented)[number]): string {
  return toPath(operation);
}

describe('the admin token', () => {
  it.each([
    ['another one', `Bearer ${adminToken.slice(0, -1)}x`],
    ['a part of it', `Bearer ${adminToken.slice(0, -1)}`],
    ['more than it', `Bearer ${adminToken}x`],
    ['another case of it', `Bearer ${adminToken.toUpperCase()}`],
    ['no scheme', adminToken],
    ['Basic', `Basic ${btoa(`admin:${adminToken}`)}`],
    ['nothing', 'Bearer '],
  ])('is not taken for %s', async (_, Authorization) => {
    const response = await send('/_heliostat/worlds', 'GET', { Authorization });
    const text = await response.text();
    expect({ status: response.status, code: JSON.parse(text).code }).toEqual({ status: 401, code: 'admin_token_wrong' });
    expect(text).not.toContain(adminToken.slice(0, 12));
  });

  it('is not taken from the address', async () => {
    expect((await send(`/_heliostat/worlds?token=${adminToken}&access_token=${adminToken}`, 'GET', {})).status).toBe(401);
  });

  it('is taken whatever the case of its scheme', async () => {
    expect((await send('/_heliostat/worlds', 'GET', { Authorization: `bearer ${adminToken}` })).status).toBe(200);
  });

  it.each(['/_heliostat/nothing', '/_heliostat/worlds/', '/_heliostat/worlds/default/nothing', '/_heliostat//worlds'])(
    'decides whether %s is said to be nothing',
    async (path) => {
      expect((await send(path, 'GET', {})).status).toBe(401);
      const told = await send(path, 'GET', authorized);
      expect({ status: told.status, body: await told.json() }).toMatchObject({ status: 404, body: { code: 'path_unknown' } });
    },
  );

  it.each(['/_heliostat/health', '/_heliostat/ready', '/_heliostat/openapi.json', '/_heliostat/docs'])(
    'is not needed for %s',
    async (path) => {
      expect((await send(path, 'GET', {})).status).toBe(200);
    },
  );

  it('opens nothing of the API', async () => {
    const response = await send('/api/v4/systems', 'GET', { ...authorized, key: 'b2b2fd806ed13efb463691b436957798' });
    expect(response.status).toBe(401);
  });
});
