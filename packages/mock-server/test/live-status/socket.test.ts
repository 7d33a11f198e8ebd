import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createClient } from '@heliostat/client';
import { createManualClock, type Wait } from '@heliostat/mock-server';
import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installer, midsummer, partner, type Tokens, toBasic, toHeaders } from '../harness/test-mock.ts';
import { host, open } from '../socket/raw-socket.ts';
import { createBeat, type Reading, withBattery } from './live-mock.ts';

const path = `/api/v4/systems/${withBattery}/live_data`;
let mock: StartedMock;
let headers: Record<string, string>;
let failures: unknown[];
/** What nobody may write to: a client that goes away is no failure. */
let printed: ReturnType<typeof vi.spyOn>[];

/** A second of a stream takes a millisecond here, or far longer than the test where it shall not end by itself. */
async function start(livePace: number, wait?: Wait): Promise<void> {
  failures = [];
  mock = await startMock({
    clock: createManualClock(midsummer),
    switches: { quota: 'count' },
    livePace,
    ...(wait && { wait }),
    report: (failure) => failures.push(failure),
  });
  const body = new URLSearchParams({ grant_type: 'password', username: installer.email, password: installer.password });
  const answer = await fetch(`${mock.url}/oauth/token`, { method: 'POST', headers: { Authorization: toBasic(partner) }, body });
  headers = toHeaders(((await answer.json()) as Tokens).access_token, partner.apiKey);
}

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
/** Waits for what comes by itself, however busy the machine is. */
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 100_000 });
const many = 300;
const longPace = 60_000;
const toRequest = (more = '') =>
  `GET ${path} HTTP/1.1\r\n${host}${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}${more}\r\n`;

/** What comes of one request until its connection ends, however long that takes. */
async function readToEnd(): Promise<string> {
  const { hostname, port } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  socket.write(toRequest('Connection: close\r\n'));
  return text(socket);
}
const count = () => mock.world.streams.count();

beforeEach(() => {
  printed = (['error', 'info', 'warn'] as const).map((level) => vi.spyOn(console, level));
});
afterEach(async () => {
  await mock.close();
  expect(count()).toBe(0);
  expect(failures).toEqual([]);
  for (const each of printed) expect(each).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('over a socket', () => {
  test('a parser of event streams reads every reading', async () => {
    await start(1);
    const answer = await fetch(`${mock.url}${path}`, { headers });
    expect([...answer.headers.keys()].sort()).toEqual(['connection', 'content-type', 'date', 'keep-alive', 'transfer-encoding']);
    const events = (answer.body as ReadableStream<Uint8Array<ArrayBuffer>>)
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    const readings: Reading[] = [];
    for await (const { data, event, id } of events as unknown as AsyncIterable<{ data: string; event?: string; id?: string }>) {
      expect([event, id]).toEqual([undefined, undefined]);
      readings.push(JSON.parse(data));
    }
    expect(readings).toHaveLength(30);
    expect(readings[0]).toMatchObject({ data: { system_id: withBattery }, timestamp_epoch: midsummer, type: 'response' });
  });

  test('the client reads every reading, and a refusal as a refusal', async () => {
    await start(1);
    const client = createClient({
      baseUrl: mock.url,
      apiKey: partner.apiKey,
      accessToken: headers.Authorization?.replace('Bearer ', '') ?? '',
    });
    const result = await client.getLiveData({ path: { system_id: withBattery }, header: { duration: 31 } });
    if (!result.ok) throw new Error(`refused with ${result.status}`);
    const readings = [];
    for await (const reading of result.data) readings.push(reading);
    expect(readings).toHaveLength(31);
    expect(await client.getLiveData({ path: { system_id: 5 } })).toMatchObject({ ok: false, status: 468 });
  });

  test('the client who stops reading ends the stream', async () => {
    await start(longPace);
    const accessToken = headers.Authorization?.replace('Bearer ', '') ?? '';
    const client = createClient({ baseUrl: mock.url, apiKey: partner.apiKey, accessToken });
    const result = await client.getLiveData({ path: { system_id: withBattery } });
    if (!result.ok) throw new Error(`refused with ${result.status}`);
    for await (const _reading of result.data) break;
    await eventually(() => expect(count()).toBe(0));
  });

  test('fifty clients whose connections are destroyed leave no stream behind', async () => {
    await start(longPace);
    const clients = Array.from({ length: 50 }, () => open(mock));
    for (const { socket } of clients) socket.write(toRequest());
    await eventually(() => expect(count()).toBe(50));
    for (const { socket } of clients) socket.destroy();
    await Promise.all(clients.map(({ ended }) => ended));
    await eventually(() => expect(count()).toBe(0));
    const ends = (await mock.world.journal.list()).flatMap(({ steps }) => steps.filter(({ step }) => step === 'stream'));
    await eventually(async () =>
      expect(
        (await mock.world.journal.list()).filter(({ steps }) => steps.at(-1)?.verdict === 'client_gone'),
        JSON.stringify(ends),
      ).toHaveLength(50),
    );
  });

  test('a client who resets its connection leaves no stream behind', async () => {
    await start(longPace);
    const { socket, ended } = open(mock);
    socket.write(toRequest());
    await eventually(() => expect(count()).toBe(1));
    socket.resetAndDestroy();
    await ended.catch(() => undefined);
    await eventually(() => expect(count()).toBe(0));
  });

  test('a client who does not read holds nothing up: its stream ends', async () => {
    await start(1);
    const { socket, ended } = open(mock);
    socket.pause();
    socket.write(toRequest('duration: 300\r\n'));
    await eventually(async () => expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)?.step).toBe('stream'));
    expect(count()).toBe(0);
    socket.destroy();
    await ended;
  });

  test.each(['the mock is closed', 'the world is put back'])('where %s, the stream has its proper end', async (what) => {
    await start(longPace);
    const { socket, ended } = open(mock);
    socket.write(toRequest('Connection: close\r\n'));
    await eventually(() => expect(count()).toBe(1));
    await (what === 'the mock is closed' ? mock.close() : mock.worlds.reset(mock.world));
    const sent = await ended;
    expect(sent).toContain('\r\ndata: {"data":{');
    expect(sent.endsWith('\r\n0\r\n\r\n')).toBe(true);
  });

  test('a connection serves the next request after a stream', async () => {
    await start(1);
    const { socket, ended } = open(mock);
    socket.write(toRequest());
    await eventually(async () => expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)?.step).toBe('stream'));
    socket.write(toRequest('Connection: close\r\n'));
    const sent = await ended;
    expect(sent.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    expect(sent.match(/data: /g)).toHaveLength(60);
  });

  test('a stream that a fault cuts off ends with its connection, in the middle of a reading', async () => {
    await start(1);
    await mock.world.faults.add({ operationId: 'getLiveData', kind: 'truncate', framing: 'chunked' });
    const { socket, ended } = open(mock);
    socket.write(toRequest());
    const sent = await ended;
    expect(sent.match(/data: /g)).toHaveLength(16);
    expect(sent.includes('\r\n0\r\n\r\n')).toBe(false);
    expect(sent.match(/\n\n/g)).toHaveLength(15);
  });

  test('hundreds of streams at once have a timer each, get readings, and all end', async () => {
    const { wait, beat, waiting } = createBeat();
    await start(1000, wait);
    const texts = Array.from({ length: many }, readToEnd);
    await eventually(() => expect([count(), waiting()]).toEqual([many, many]));
    for (let second = 0; second < 30; second++) await beat();
    expect([count(), waiting()]).toEqual([0, 0]);
    for (const each of await Promise.all(texts)) {
      // A connection that is not read in time misses some.
      expect(each.match(/data: /g)?.length).toBeGreaterThan(0);
      expect(each.endsWith('\r\n0\r\n\r\n')).toBe(true);
    }
  });
});
