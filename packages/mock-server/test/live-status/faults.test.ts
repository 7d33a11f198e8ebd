import { beforeEach, describe, expect, test } from 'vitest';
import { expectDeclared } from '../harness/contract.ts';
import { origin } from '../harness/test-mock.ts';
import { createLiveMock, createReader, type LiveMock, readAll, settle, withBattery } from './live-mock.ts';

const operationId = 'getLiveData';
let mock: LiveMock;

beforeEach(async () => {
  mock = await createLiveMock();
});

async function readSteps() {
  await settle();
  return (await mock.world.journal.list()).at(-1)?.steps ?? [];
}

describe('a fault in the middle of a stream', () => {
  test.each([
    [401, 'UNAUTHORIZED', 'authentication_error'],
    [403, 'FORBIDDEN', 'authorization_error'],
    [429, 'TOO_MANY_REQUESTS', 'request_exceeded_error'],
    [466, 'UNSUPPORTED_ENVOY', 'validation_error'],
    [468, 'INVALID_SYSTEM_ID', 'validation_error'],
    [472, 'LIVE_STREAM_NOT_SUPPORTED', 'validation_error'],
    [473, 'IQ_GATEWAY_NOT_REPORTING', 'site_connectivity_error'],
    [500, 'INTERNAL_SERVER_ERROR', 'server_error'],
    [550, 'SERVICE_UNREACHABLE', 'server_error'],
    [551, 'SERVICE_UNREACHABLE', 'server_error'],
    [552, 'CONNECTION_NOT_ESTABLISHED', 'server_error'],
  ])('of status %i is its last event, once, as the contract has it', async (status, name, type) => {
    await mock.world.faults.add({ operationId, status, afterSeconds: 12, times: 1 });
    const events = await readAll(mock, await mock.open());
    expect(events).toHaveLength(13);
    expect(events.slice(0, -1).every((each) => each.type === 'response')).toBe(true);
    expect(events.at(-1)).toMatchObject({ error: { code: status, status: name, details: [{}] }, type });
    await expectDeclared(
      new Request(`${origin}/api/v4/systems/${withBattery}/live_data`),
      new Response(events.map((data) => `data: ${JSON.stringify(data)}\n\n`).join(''), {
        headers: { 'Content-Type': 'text/event-stream;charset=UTF-8' },
      }),
    );
    expect(mock.world.streams.count()).toBe(0);
    expect(await readAll(mock, await mock.open())).toHaveLength(30);
  });

  test('is told in the journal, with what was sent, and is billed as the open that it was', async () => {
    await mock.world.faults.add({ operationId, status: 473, afterSeconds: 2 });
    await readAll(mock, await mock.open());
    const steps = await readSteps();
    expect(steps.find(({ step }) => step === 'apply-fault')?.verdict).toBe('fault_473_after_2');
    expect(steps.at(-1)).toEqual({
      step: 'stream',
      verdict: 'live_gateway_silent',
      why: '2 readings sent: a test asked for it.',
    });
    expect((await mock.world.bills.read('2026-06', [])).lines[0]).toMatchObject({ live_status_hits: 1, usd_live_status: '0.10' });
  });

  test('after 0 seconds is the only event', async () => {
    await mock.world.faults.add({ operationId, status: 550, afterSeconds: 0 });
    expect(await readAll(mock, await mock.open())).toMatchObject([{ error: { code: 550 } }]);
  });

  test.each([
    [{ operationId: 'listSystems', status: 500, afterSeconds: 5 }, 'Only getLiveData runs for seconds'],
    [{ operationId: null, status: 500, afterSeconds: 5 }, 'Only getLiveData runs for seconds'],
    [{ operationId, status: 461, afterSeconds: 5 }, 'A stream that runs does not fail with 461. It does with 401, 403'],
    [{ operationId, status: 473, afterSeconds: 300 }, 'afterSeconds has to be a whole number from 0 to 299, not 300'],
    [{ operationId, status: 473, afterSeconds: '5' }, 'afterSeconds has to be a whole number'],
    [{ operationId, kind: 'reset', afterSeconds: 5 }, 'A fault of kind reset has operationId, times, probability, kind, and no'],
  ])('that could never show is refused: %o', async (fault, message) => {
    await expect(mock.world.faults.add(fault as never)).rejects.toThrow(message);
  });
});

test.each([466, 468, 472, 473, 550, 551, 552])('a fault of status %i without seconds is a refusal', async (status) => {
  await mock.world.faults.add({ operationId, status, times: 1 });
  const answer = await mock.open();
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error: { code: status } });
  expect(mock.world.streams.count()).toBe(0);
});

test('a stream that a fault cuts off breaks half way, in the middle of an event', async () => {
  await mock.world.faults.add({ operationId, kind: 'truncate', framing: 'chunked' });
  const answer = await mock.open();
  const reader = createReader(answer);
  for (let second = 0; second < 15; second++) {
    await reader.read();
    await mock.beat();
  }
  expect(await reader.read()).toBe(true);
  await expect(reader.read()).rejects.toThrow('terminated');
  expect(reader.events).toHaveLength(15);
  expect([mock.waiting(), mock.world.streams.count()]).toEqual([0, 0]);
  expect((await readSteps()).at(-1)).toMatchObject({ verdict: 'fault_truncate' });
});

test('a stream whose reader gives a broken one up ends', async () => {
  await mock.world.faults.add({ operationId, kind: 'truncate' });
  const reader = createReader(await mock.open());
  await reader.read();
  await reader.cancel();
  await settle();
  expect([mock.waiting(), mock.world.streams.count()]).toEqual([0, 0]);
});

test.each(['reset', 'lost-answer'] as const)('a fault of kind %s leaves no stream behind', async (kind) => {
  await mock.world.faults.add({ operationId, kind });
  await expect(mock.open()).rejects.toThrow('fetch failed');
  await settle();
  expect([mock.waiting(), mock.world.streams.count()]).toEqual([0, 0]);
});

test('a stream under another media type is still a stream', async () => {
  await mock.world.faults.add({ operationId, kind: 'content-type', mediaType: 'text/plain' });
  const answer = await mock.open();
  expect(answer.headers.get('Content-Type')).toBe('text/plain');
  expect(await readAll(mock, answer)).toHaveLength(30);
});

test('a defect of the mock is the last event, and is reported with the number of the entry', async () => {
  const reports: unknown[][] = [];
  const broken = await createLiveMock({ report: (...report) => reports.push(report) });
  const reader = createReader(await broken.open());
  await reader.read();
  // A clock beyond all dates is what no reading can be made of.
  Object.defineProperty(broken.world.sites, 'get', { value: () => Promise.reject(new Error('broken on purpose')) });
  await broken.beat();
  await reader.read();
  expect(await reader.read()).toBe(false);
  expect(reader.events[1]).toMatchObject({ error: { code: 500, message: 'Internal Server Error' }, type: 'server_error' });
  expect(reports).toEqual([[new Error('broken on purpose'), 2, 'default']]);
});
