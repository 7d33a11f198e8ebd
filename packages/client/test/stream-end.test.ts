import { once } from 'node:events';
import { createServer } from 'node:http';
import { createClient } from '@heliostat/client';
import { describe, expect, test, vi } from 'vitest';
import { frame, never, open, path, readAll, sent } from './live-stream.ts';
import { readRejection } from './rejection.ts';
import { createService } from './service.ts';

const done = { done: true, value: undefined };

describe('an answer in the place of a live stream', () => {
  test.each([
    ['a page', '<!DOCTYPE html>', 'text/html'],
    ['JSON', '{}', 'application/json'],
    ['a near miss', sent, 'text/event-stream-not'],
    ['nothing', null, 'text/event-stream'],
    ['nothing without a media type', null, undefined],
  ])('that is %s is an unexpected answer', async (_what, body, type) => {
    const { options, answerNext } = createService();
    answerNext(() => new Response(body, { headers: type === undefined ? {} : { 'content-type': type } }));
    const error = await readRejection(() => createClient(options).getLiveData({ path }));
    expect(error).toMatchObject({ code: 'unexpected_answer', operationId: 'getLiveData', status: 200 });
    expect(error.message).toContain(`getLiveData got 200 with ${type ?? 'no media type'}`);
  });

  test('is let go of', async () => {
    const { options, answerNext } = createService();
    const cancel = vi.fn();
    answerNext(() => new Response(new ReadableStream({ cancel }), { headers: { 'content-type': 'text/html' } }));
    await readRejection(() => createClient(options).getLiveData({ path }));
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('is no stream with another status, whatever its media type', async () => {
    const { options, answerNext } = createService();
    answerNext(() => new Response(sent, { status: 206, headers: { 'content-type': 'text/event-stream' } }));
    const error = await readRejection(() => createClient(options).getLiveData({ path }));
    expect(error).toMatchObject({ code: 'unexpected_answer', status: 206 });
  });

  test('may have the media type in capitals and with parameters', async () => {
    const { options, answerNext } = createService();
    answerNext(() => new Response(sent, { headers: { 'content-type': 'Text/Event-Stream ; charset=utf-8' } }));
    const result = await createClient(options).getLiveData({ path });
    expect(result.ok && (await readAll(result.data))).toEqual([frame]);
  });

  test('that is a refusal and stalls ends in a timeout, and its connection with it', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(461, { 'content-type': 'application/json' }).write('{"error":');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // Whoever gives up may reset the connection: that is an error first, and an end as well.
    const closed = once(server, 'connection').then(
      ([socket]) => new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve)),
    );
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { fetch: _inProcess, ...options } = createService({ baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 200 }).options;
    try {
      expect(await readRejection(() => createClient(options).getLiveData({ path }))).toMatchObject({ code: 'timeout' });
      await closed;
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('a reader that waits for an event', () => {
  test('is let go by return, which ends the stream for the service', async () => {
    const { events, stream } = await open([sent], { atEnd: never });
    const iterator = events[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: frame });
    const waiting = [iterator.next(), iterator.next()];
    expect(await iterator.return?.()).toEqual(done);
    expect(await Promise.all(waiting)).toEqual([done, done]);
    expect(await iterator.next()).toEqual(done);
    await vi.waitFor(() => expect(stream.isCancelled).toBe(true));
  });

  test('is told once that the signal fired, also where fetch ignores it', async () => {
    const controller = new AbortController();
    const { events, stream } = await open([], { atEnd: never, signal: controller.signal });
    const iterator = events[Symbol.asyncIterator]();
    const waiting = readRejection(() => iterator.next());
    controller.abort();
    expect(await waiting).toMatchObject({ code: 'aborted', operationId: 'getLiveData' });
    expect(await iterator.next()).toEqual(done);
    await vi.waitFor(() => expect(stream.isCancelled).toBe(true));
  });

  test('may ask for several at once, and gets them in order', async () => {
    const other = { ...frame, timestamp_epoch: 1 };
    const { events } = await open(['data:\n\n', sent, `data: ${JSON.stringify(other)}\n\n`]);
    const iterator = events[Symbol.asyncIterator]();
    const all = await Promise.all([iterator.next(), iterator.next(), iterator.next()]);
    expect(all).toEqual([{ done: false, value: frame }, { done: false, value: other }, done]);
  });
});

test.each([
  ['a line', 'x'],
  ['a comment', ': x'],
  ['a field of data', `data: ${'x'.repeat(1023)}\n`],
])('a stream whose event has %s without end is an unexpected answer, and is let go of', async (_what, piece) => {
  const big = piece.repeat(2 ** 16 / piece.length);
  const { events, stream } = await open([sent, ...new Array<string>(40).fill(big)], { atEnd: never });
  const iterator = events[Symbol.asyncIterator]();
  expect(await iterator.next()).toEqual({ done: false, value: frame });
  const error = await readRejection(() => iterator.next());
  expect(error).toMatchObject({ code: 'unexpected_answer', operationId: 'getLiveData', status: 200 });
  await vi.waitFor(() => expect(stream.isCancelled).toBe(true));
});
