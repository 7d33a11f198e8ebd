import { describe, expect, test } from 'vitest';
import { homeOwner, toHeaders } from '../harness/test-mock.ts';
import { ann, createCallerMock, readPassword, toForm } from './caller-mock.ts';

const granted = { status: 200, body: { message: 'User access granted successfully' } };
const revoked = { status: 200, body: { message: 'User access revoked successfully' } };

describe('access to an activation', () => {
  test('is seen by a token of the person from the next call on, and is gone after it was revoked', async () => {
    const mock = await createCallerMock();
    const { body } = await mock.call('POST', '/api/v4/users', toForm('user', ann));
    const path = `/api/v4/activations/72/users/${body.user_id}`;
    const call = await mock.as(ann.email, await readPassword(mock, ann.email));
    const look = async () => [
      (await call('GET', '/api/v4/systems')).body.total,
      (await call('GET', '/api/v4/systems/72')).status,
      (await call('GET', '/api/v4/systems/config/72/tariff')).status,
    ];
    expect(await look()).toEqual([0, 403, 401]);
    expect(await mock.call('POST', path)).toEqual(granted);
    expect(await look()).toEqual([1, 200, 200]);
    expect((await mock.call('GET', path)).body.email).toBe(ann.email);
    expect(await mock.call('DELETE', path)).toEqual(revoked);
    expect(await look()).toEqual([0, 403, 401]);
    expect((await mock.call('GET', path)).status).toBe(200);
  });

  test('that is revoked ends for tokens of an earlier consent, too, and comes back when it is granted again', async () => {
    const mock = await createCallerMock();
    const { access_token } = await mock.signIn();
    const read = async (id: number) => (await mock.send(`/api/v4/systems/${id}`, { headers: toHeaders(access_token) })).status;
    const path = `/api/v4/activations/67/users/${await mock.idOf(homeOwner.email)}`;
    expect([await read(67), await read(698_906_018)]).toEqual([200, 200]);
    await mock.call('DELETE', path);
    expect([await read(67), await read(698_906_018)]).toEqual([403, 200]);
    await mock.call('POST', path);
    expect(await read(67)).toBe(200);
  });

  test('to one more system is not lent to whom a person lent others by name', async () => {
    const mock = await createCallerMock();
    const { access_token } = await mock.signIn();
    await mock.call('POST', `/api/v4/activations/1207331/users/${await mock.idOf(homeOwner.email)}`);
    expect((await mock.send('/api/v4/systems/1207331', { headers: toHeaders(access_token) })).status).toBe(403);
    const call = await mock.as(homeOwner.email, homeOwner.password);
    expect((await call('GET', '/api/v4/systems/1207331')).status).toBe(200);
  });

  test('may be given and taken again by whoever manages the system, even after its owner lost all', async () => {
    const mock = await createCallerMock();
    const id = await mock.idOf('neighbour@example.com');
    for (const system of [72, 4_816_230])
      expect(await mock.call('DELETE', `/api/v4/activations/${system}/users/${id}`)).toEqual(revoked);
    expect((await mock.call('GET', `/api/v4/activations/72/users/${id}`)).status).toBe(200);
    expect(await mock.call('POST', `/api/v4/activations/72/users/${id}`)).toEqual(granted);
    const call = await mock.as('neighbour@example.com', 'south-gable-72');
    expect((await call('GET', '/api/v4/systems')).body.systems.map((each: { system_id: number }) => each.system_id)).toEqual([
      72,
    ]);
  });

  test('granted or revoked twice is the same as once', async () => {
    const mock = await createCallerMock();
    const { body } = await mock.call('POST', '/api/v4/users', toForm('user', ann));
    const path = `/api/v4/activations/72/users/${body.user_id}`;
    expect(await mock.call('DELETE', path)).toEqual(revoked);
    for (const answer of [await mock.call('POST', path), await mock.call('POST', path)]) expect(answer).toEqual(granted);
    const call = await mock.as(ann.email, await readPassword(mock, ann.email));
    expect((await call('GET', '/api/v4/systems')).body.total).toBe(1);
    await mock.call('DELETE', path);
    expect((await call('GET', '/api/v4/systems')).body.total).toBe(0);
  });

  test('is not lost by an address that changes at the same time', async () => {
    const mock = await createCallerMock();
    const { body } = await mock.call('POST', '/api/v4/users', toForm('user', ann));
    const password = await readPassword(mock, ann.email);
    const email = 'lee@example.org';
    await Promise.all([
      mock.call('PUT', `/api/v4/activations/67/users/${body.user_id}`, toForm('user', { ...ann, email })),
      ...[67, 72, 1_207_331].map((id) => mock.call('POST', `/api/v4/activations/${id}/users/${body.user_id}`)),
    ]);
    const call = await mock.as(email, password);
    expect((await call('GET', '/api/v4/systems')).body.total).toBe(3);
  });

  test('to many systems at once loses none', async () => {
    const mock = await createCallerMock();
    const { body } = await mock.call('POST', '/api/v4/users', toForm('user', ann));
    const systems = [67, 72, 1_207_331, 2_640_908, 3_355_172, 4_127_560, 4_816_230, 5_902_114];
    await Promise.all([
      ...systems.map((id) => mock.call('POST', `/api/v4/activations/${id}/users/${body.user_id}`)),
      mock.call('PUT', `/api/v4/activations/67/users/${body.user_id}`, toForm('user', { ...ann, phone: '7' })),
    ]);
    const call = await mock.as(ann.email, await readPassword(mock, ann.email));
    expect((await call('GET', '/api/v4/systems')).body.total).toBe(systems.length);
    expect((await call('GET', '/api/v4/partner/users/self')).body.phone).toBe('7');
  });

  test('that the installer takes from themselves is gone for their own token', async () => {
    const mock = await createCallerMock();
    const self = await mock.idOf('installer@example.com');
    const count = async () => (await mock.call('GET', '/api/v4/systems')).body.total;
    const before = await count();
    expect(await mock.call('DELETE', `/api/v4/activations/67/users/${self}`)).toEqual(revoked);
    expect((await mock.call('GET', '/api/v4/systems/config/67/tariff')).status).toBe(401);
    expect(await count()).toBe(before - 1);
  });
});
