import { createClient } from '@heliostat/client';
import { describe, expect, test, vi } from 'vitest';
import { createStream, frame, never, open, path, readAll, sent } from './live-stream.ts';
import { readRejection, toLogText } from './rejection.ts';
import { apiKey, createService, token } from './service.ts';

const refusal = {
  error: { code: 461, details: [{}], message: 'Duration cannot be less than 30', status: 'INVALID_DURATION' },
  timestamp_epoch: 1679041508556,
  timestamp_utc: '2023-03-17 08:25:08.556',
  type: 'validation_error',
};

describe('a live stream', () => {
  test('is asked for as one, with its duration in a header', async () => {
    const service = createService();
    service.answerNext(createStream([]).answer);
    await createClient(service.options).getLiveData({ path, header: { duration: 30 } });
    expect(Object.fromEntries(service.requests[0]?.headers ?? [])).toEqual({
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      duration: '30',
      key: apiKey,
    });
  });

  test('gives the data of its events as they come, however they are cut', async () => {
    const { events } = await open([sent, sent.slice(0, 9), sent.slice(9), `: a comment\r\n${sent}`]);
    expect(await readAll(events)).toEqual([frame, frame, frame]);
  });

  test('ends for the service when its reader stops', async () => {
    const { events, stream } = await open([sent, sent], { atEnd: never });
    for await (const event of events) {
      expect(event).toEqual(frame);
      break;
    }
    await vi.waitFor(() => expect(stream.isCancelled).toBe(true));
  });

  test('outlasts the timeout, which is for the answer to begin', async () => {
    const service = createService({ timeoutMs: 20 });
    const { answer } = createStream([sent], (controller) => {
      return new Promise<void>((resolve) => setTimeout(resolve, 60)).then(() => controller.close());
    });
    service.answerNext(answer);
    const result = await createClient(service.options).getLiveData({ path });
    expect(result.ok && (await readAll(result.data))).toEqual([frame]);
  });

  test('ends with the signal of its caller, also where fetch ignores it', async () => {
    const controller = new AbortController();
    const { events } = await open([sent], { atEnd: never, signal: controller.signal });
    const error = await readRejection(async () => {
      for await (const _event of events) controller.abort();
    });
    expect(error).toMatchObject({ code: 'aborted', operationId: 'getLiveData' });
  });

  test('that breaks off is a network error without secrets', async () => {
    const { events } = await open([sent], { atEnd: (controller) => controller.error(new TypeError(`terminated: ${token}`)) });
    const error = await readRejection(() => readAll(events));
    expect(error).toMatchObject({ code: 'network', operationId: 'getLiveData' });
    expect(toLogText(error)).not.toContain(token);
  });

  test('skips events without data', async () => {
    const { events } = await open(['data:\n\n', sent, 'event: ping\ndata\n\n', 'data: \n\n', sent]);
    expect(await readAll(events)).toEqual([frame, frame]);
  });

  test('takes key and token out of an error that quotes them', async () => {
    const fault = { error: { code: 401, message: `Key ${apiKey}`, details: [{ token }] }, type: 'error' };
    const { events } = await open([`data: ${JSON.stringify(fault)}\n\n`]);
    const error = { code: 401, message: 'Key [redacted]', details: [{ token: '[redacted]' }] };
    expect(await readAll(events)).toEqual([{ error, type: 'error' }]);
  });

  test.each(['data: nonsense\n\n', 'data: 7\n\n', 'data: null\n\n'])('with %j is an unexpected answer', async (piece) => {
    const { events } = await open([piece]);
    expect(await readRejection(() => readAll(events))).toMatchObject({ code: 'unexpected_answer', operationId: 'getLiveData' });
  });

  test('that is refused is a refusal, since only the stream itself is one', async () => {
    const service = createService();
    service.answerNext(() => Response.json(refusal, { status: 461 }));
    const result = await createClient(service.options).getLiveData({ path, header: { duration: 30 } });
    expect(result).toMatchObject({ ok: false, status: 461, error: refusal });
  });
});
