import { expect, test } from 'vitest';
import { origin, type TestMock, toHeaders } from '../harness/test-mock.ts';
import { readHits, readLast, startFaultMock } from './start-fault-mock.ts';

async function readBilled({ world }: TestMock): Promise<number> {
  return (await world.bills.read('2026-06', await world.applications.list())).hits;
}

const lost = { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } };

test('a reset rejects as the fetch of the platform does, before anything ran', async () => {
  const { mock, call } = await startFaultMock();
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'reset', times: 1 });
  const thrown = await call().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(TypeError);
  expect(thrown).toMatchObject(lost);
  expect(await readLast(mock)).toMatchObject({ status: 0, verdict: 'fault_reset', why: 'A test asked for it: f1.' });
  expect((await mock.world.journal.list()).at(-1)?.steps.map(({ step }) => step)).not.toContain('run-engine');
  expect((await call()).status).toBe(200);
});

test('a lost answer rejects in the same way, after everything was done: the hit counts, and the journal knows the answer', async () => {
  const { mock, call } = await startFaultMock();
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'lost-answer', times: 1 });
  expect(await call().catch((error: unknown) => error)).toMatchObject(lost);
  expect(await readLast(mock)).toMatchObject({ status: 200, verdict: 'fault_lost_answer' });
  expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)).toMatchObject({ step: 'run-engine', verdict: 'ok' });
  expect(await readHits(mock)).toBe(1);
  expect(await readBilled(mock)).toBe(1);
});

test('a 429 on request counts as a call and is not billed', async () => {
  const { mock, call } = await startFaultMock();
  await mock.world.faults.add({ operationId: 'listSystems', status: 429, times: 1 });
  expect((await call()).status).toBe(429);
  expect(await readHits(mock)).toBe(1);
  expect(await readBilled(mock)).toBe(0);
});

test.each(['content-length', 'chunked'] as const)('a body that breaks off has the head of the whole (%s)', async (framing) => {
  const { mock, call } = await startFaultMock();
  const whole = await (await call()).text();
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'truncate', framing, times: 1 });
  const answer = await call();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('application/json;charset=UTF-8');
  expect(answer.headers.get('Content-Length')).toBe(framing === 'chunked' ? null : String(whole.length));
  const reader = answer.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(whole.startsWith(new TextDecoder().decode(value))).toBe(true);
  expect(value?.length).toBe(Math.floor(whole.length / 2));
  await expect(reader?.read()).rejects.toMatchObject({
    name: 'TypeError',
    message: 'terminated',
    cause: { code: 'UND_ERR_SOCKET' },
  });
  expect(await readLast(mock)).toMatchObject({ status: 200, verdict: 'fault_truncate' });
  expect(await (await call()).text()).toBe(whole);
});

test('a body that breaks off rejects whoever reads it as text or as JSON', async () => {
  const { mock, call } = await startFaultMock();
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'truncate' });
  await expect((await call()).text()).rejects.toThrow('terminated');
  await expect((await call()).json()).rejects.toThrow('terminated');
});

test('what happens to an answer on its way happens to a refusal too', async () => {
  const { mock } = await startFaultMock();
  const headers = toHeaders((await mock.signInInstaller()).access_token, '4a6580c04b9e6282058df02d6454e659');
  const call = () => mock.fetch(new Request(`${origin}/api/v4/systems?size=1000`, { headers }));
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'truncate', times: 1 });
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'content-type', times: 1 });
  const broken = await call();
  expect(broken.status).toBe(422);
  await expect(broken.text()).rejects.toThrow('terminated');
  expect((await call()).headers.get('Content-Type')).toBe('text/plain;charset=UTF-8');
});

test('a wrong content type leaves the body as it is', async () => {
  const { mock, call } = await startFaultMock();
  const whole = await (await call()).text();
  await mock.world.faults.add({ operationId: 'listSystems', kind: 'content-type', times: 1 });
  await mock.world.faults.add({
    operationId: 'listSystems',
    kind: 'content-type',
    mediaType: 'application/octet-stream',
    times: 1,
  });
  const answers = [await call(), await call()];
  expect(answers.map(({ headers }) => headers.get('Content-Type'))).toEqual([
    'text/plain;charset=UTF-8',
    'application/octet-stream',
  ]);
  for (const answer of answers) expect(await answer.text()).toBe(whole);
  expect(await readLast(mock)).toMatchObject({ verdict: 'fault_content_type' });
});

test.each([502, 503, 504] as const)('a page of a proxy comes with status %d in place of JSON', async (status) => {
  const { mock, call } = await startFaultMock();
  await mock.world.faults.add({ operationId: null, kind: 'html', status, times: 1 });
  const answer = await call();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Content-Type')).toBe('text/html');
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>\s*<html>/);
  expect(await readLast(mock)).toMatchObject({ status, verdict: `fault_html_${status}` });
});
