import { describe, expect, test } from 'vitest';
import { toEnchargeSerial, toGatewaySerial, toMicroSerial } from '../../src/simulation/serials.ts';
import { createCaller, toIds } from './callers.ts';

const installer = await createCaller('installer', { fleet: 1_000_000 });
const owner = await createCaller('owner');
const ask = (serial: string, who = owner) =>
  who.get(`/api/v4/systems/retrieve_system_id?serial_num=${encodeURIComponent(serial)}`);

describe('the system of a gateway', () => {
  test('is found for each system that one may see', async () => {
    for (const id of toIds(await owner.list())) {
      const answer = await ask(toGatewaySerial({ id }));
      expect([answer.status, await answer.json()]).toEqual([200, { system_id: id }]);
    }
    for (const id of toIds(await installer.list('page=54321&size=15'))) {
      expect(await (await ask(toGatewaySerial({ id }), installer)).json()).toEqual({ system_id: id });
    }
  });

  test('of somebody else is not told', async () => {
    expect((await ask(toGatewaySerial({ id: 72 }))).status).toBe(403);
  });

  test('is found for a site that was put, however large its id, and no more once it is gone', async () => {
    const { mock, get } = await createCaller('installer', { fleet: 100 });
    const template = await mock.world.sites.get(67);
    if (!template) throw new Error('There is no site 67.');
    for (const id of [5_000_001, 2 ** 52]) {
      const path = `/api/v4/systems/retrieve_system_id?serial_num=${toGatewaySerial({ id })}`;
      expect((await get(path)).status).toBe(404);
      await mock.world.sites.put({ ...template, id });
      expect(await (await get(path)).json()).toEqual({ system_id: id });
      await mock.world.sites.delete(id);
      expect((await get(path)).status).toBe(404);
    }
  });

  test('is found by the number that an installer recorded, and no more by the one before', async () => {
    const { mock, get } = await createCaller('owner');
    const path = (serial: string) => `/api/v4/systems/retrieve_system_id?serial_num=${serial}`;
    await mock.world.sites.change(67, (site) => ({ ...site, serials: { gateway: '202040004942' } }));
    expect(await (await get(path('202040004942'))).json()).toEqual({ system_id: 67 });
    expect((await get(path(toGatewaySerial({ id: 67 })))).status).toBe(404);
  });

  test('is not found where nothing stands yet', async () => {
    const { mock, get } = await createCaller('owner');
    await mock.world.sites.change(67, (site) => ({ ...site, modules: 0 }));
    expect((await get(`/api/v4/systems/retrieve_system_id?serial_num=${toGatewaySerial({ id: 67 })}`)).status).toBe(404);
  });

  test.each([
    ['a gateway that is nowhere', '122000000001'],
    ['a microinverter', toMicroSerial({ id: 67 }, 0)],
    ['a battery', toEnchargeSerial({ id: 698_906_018 }, 0)],
    ['a meter', `${toGatewaySerial({ id: 67 })}EIM1`],
    ['a word', 'abc'],
    ['a negative number', '-122323450071'],
    ['too many digits', '1'.repeat(400)],
    ['digits of another script', '１２２３２３４５００７１'],
    ['a path', '../systems'],
  ])('is 404 for %s', async (_, serial) => {
    const answer = await ask(serial);
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { message: 'Not Found', details: 'Envoy not found with this serial number', code: 404 },
    ]);
  });

  test.each(['', '?serial_num=', '?serial=122323450071'])('is 422 without a serial number: %j', async (query) => {
    const answer = await owner.get(`/api/v4/systems/retrieve_system_id${query}`);
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { message: 'Unprocessable Entity', details: 'Provide envoy serial number', code: 422 },
    ]);
  });

  test('is found with blanks around its number', async () => {
    expect((await ask(` ${toGatewaySerial({ id: 67 })} `)).status).toBe(200);
  });
});
