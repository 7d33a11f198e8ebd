import { expect, it } from 'vitest';
import { origin } from '../harness/test-mock.ts';
import { createAdminMock, documented, expectDocumented } from './admin-mock.ts';

it('a failure inside is a 500 in the envelope of the admin API, a report, and an entry in the journal', async () => {
  const failures: unknown[] = [];
  const mock = await createAdminMock({ report: (failure) => failures.push(failure) });
  const failure = new Error('The disk with the secret is full.');
  Object.assign(mock.world.people, { list: () => Promise.reject(failure) });
  const refused = await mock.refusal(500, 'listPeople');
  expect(refused).toEqual({ code: 'failed', message: expect.stringContaining('defect of Heliostat'), at: null });
  expect(failures).toEqual([failure]);
  expect(await mock.world.journal.list()).toMatchObject([{ method: 'GET', status: 500 }]);
});

it('in process it is an AdminError that knows its cause', async () => {
  const mock = await createAdminMock();
  const cause = new Error('The disk is full.');
  Object.assign(mock.world.people, { list: () => Promise.reject(cause) });
  const path = { world_id: 'default' };
  await expect(mock.admin.listPeople({ path })).rejects.toMatchObject({ name: 'AdminError', code: 'failed', status: 500, cause });
});

it('in process the input is held against the document as over HTTP', async () => {
  const mock = await createAdminMock();
  const loose = mock.admin as unknown as Record<string, (input?: object) => Promise<unknown>>;
  await expect(loose.createWorld?.({ body: { sed: 7 } })).rejects.toMatchObject({ code: 'invalid', status: 422, at: 'body/sed' });
  await expect(loose.createWorld?.({ seed: 7 })).rejects.toMatchObject({ message: 'the input has no seed. There is body.' });
  await expect(loose.getWorld?.()).rejects.toMatchObject({ at: 'path' });
  await expect(loose.getWorld?.({ path: {} })).rejects.toMatchObject({ at: 'path/world_id' });
  await expect(loose.getSite?.({ path: { world_id: 'default', system_id: '67' } })).rejects.toMatchObject({
    at: 'path/system_id',
  });
});

it('who asks whether it is ready is told when the store does not answer', async () => {
  const mock = await createAdminMock();
  Object.assign(mock.worlds, { readSettings: () => Promise.reject(new Error('The disk is full.')) });
  const response = await mock.fetch(new Request(`${origin}/_heliostat/ready`));
  const operation = documented.find(({ id }) => id === 'getReadiness');
  if (operation) await expectDocumented(operation, response.clone());
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 503,
    body: { code: 'not_ready', message: 'The engine or the store of the mock does not answer.', at: null },
  });
  expect((await mock.fetch(new Request(`${origin}/_heliostat/health`))).status).toBe(200);
});
