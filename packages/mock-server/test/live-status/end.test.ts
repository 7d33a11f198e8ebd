import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { revokeAccess } from '../../src/records/access-grants.ts';
import { createLiveMock, createReader, type LiveMock, settle } from './live-mock.ts';

let mock: LiveMock;
let snapshot: Awaited<ReturnType<LiveMock['worlds']['takeSnapshot']>>;

beforeEach(async () => {
  mock = await createLiveMock();
  snapshot = await mock.worlds.takeSnapshot(mock.world, 'before');
});
afterEach(() => {
  // Whatever ended a stream, nothing of it is left.
  expect([mock.waiting(), mock.world.streams.count()]).toEqual([0, 0]);
});

async function start(signal?: AbortSignal) {
  const reader = createReader(await mock.open(undefined, signal && { signal }));
  await reader.read();
  await settle();
  expect([mock.waiting(), mock.world.streams.count()]).toEqual([1, 1]);
  return reader;
}

/** How the journal says that the last stream ended. */
async function readEnd() {
  await settle();
  return (await mock.world.journal.list()).at(-1)?.steps.find(({ step }) => step === 'stream');
}

describe('a live stream ends, and its work with it,', () => {
  test('when its reader cancels it', async () => {
    const reader = await start();
    await reader.cancel();
    expect(await readEnd()).toEqual({ step: 'stream', verdict: 'client_gone', why: '1 readings sent: the client is gone.' });
  });

  test('when the signal of the request fires, with the reason of the signal, as fetch has it', async () => {
    const controller = new AbortController();
    const reader = await start(controller.signal);
    const next = reader.read();
    controller.abort(new Error('enough'));
    await expect(next).rejects.toThrow('enough');
    expect(await readEnd()).toMatchObject({ verdict: 'client_gone' });
  });

  test('when its world is put back to its beginning', async () => {
    const reader = await start();
    const next = reader.read();
    await mock.worlds.reset(mock.world);
    expect(await next).toBe(false);
  });

  test('when its world is put back to a snapshot', async () => {
    const reader = await start();
    const next = reader.read();
    await mock.worlds.restore(mock.world, snapshot);
    expect(await next).toBe(false);
  });

  test('when the mock is closed', async () => {
    const reader = await start();
    const next = reader.read();
    mock.endStreams();
    expect(await next).toBe(false);
    expect(await readEnd()).toMatchObject({ verdict: 'world_ended', why: '1 readings sent: the mock was closed.' });
  });

  test('before it begins, for a client who was gone by then', async () => {
    const controller = new AbortController();
    const reader = createReader(await mock.open(undefined, { signal: controller.signal }));
    controller.abort(new Error('enough'));
    await expect(reader.read()).rejects.toThrow('enough');
    expect(await readEnd()).toMatchObject({ verdict: 'client_gone', why: '0 readings sent: the client is gone.' });
  });

  test('when the grant is revoked, with the event of the 401 of a new stream', async () => {
    const reader = await start();
    await mock.world.grants.revokeAll({ email: 'installer@example.com' });
    await mock.beat();
    await reader.read();
    expect(await reader.read()).toBe(false);
    expect(reader.events[1]).toMatchObject({ error: { code: 401, status: 'UNAUTHORIZED' }, type: 'authentication_error' });
  });

  test('when the person may not see the system any more, with the event of the 403 of a new stream', async () => {
    const reader = await start();
    const person = await mock.world.people.byEmail('installer@example.com');
    if (person) await revokeAccess(mock.world, person, 4_127_560);
    await mock.beat();
    await reader.read();
    expect(await reader.read()).toBe(false);
    expect(reader.events[1]).toMatchObject({ error: { code: 403, status: 'FORBIDDEN' }, type: 'authorization_error' });
  });

  test('when its system is deleted, with the event for an id that no system has', async () => {
    const reader = await start();
    await mock.world.sites.delete(4_127_560);
    await mock.beat();
    await reader.read();
    expect(await reader.read()).toBe(false);
    expect(reader.events[1]).toMatchObject({ error: { code: 468, status: 'INVALID_SYSTEM_ID' }, type: 'validation_error' });
  });
});

test('a hundred readers who come and go leave nothing behind', async () => {
  const readers = await Promise.all(Array.from({ length: 100 }, async () => createReader(await mock.open())));
  await Promise.all(readers.map((reader) => reader.read()));
  await settle();
  expect([mock.waiting(), mock.world.streams.count()]).toEqual([100, 100]);
  await mock.beat();
  await Promise.all(readers.map((reader) => reader.read()));
  await Promise.all(readers.map((reader) => reader.cancel()));
});

test('a world that is deleted ends its streams', async () => {
  const settings = { id: 'short', seed: 7, switches: mock.world.switches, now: undefined, rate: 1 };
  const world = await mock.worlds.create(settings);
  let why = '';
  world.streams.add((reason) => {
    why = reason;
  });
  await mock.worlds.delete('short');
  expect(why).toBe('the world was deleted');
});
