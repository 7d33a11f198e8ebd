import { createManualClock } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { midsummer } from '../harness/test-mock.ts';
import { createLiveMock, createReader, type Reading, readAll, settle, withBattery } from './live-mock.ts';

describe('a live stream', () => {
  test('sends a reading at once and one a second, by default for 30 seconds, and ends', async () => {
    const mock = await createLiveMock();
    const reader = createReader(await mock.open());
    for (let second = 0; second < 30; second++) {
      expect(await reader.read()).toBe(true);
      expect(reader.events).toHaveLength(second + 1);
      mock.clock.advance(1000);
      await mock.beat();
    }
    expect(await reader.read()).toBe(false);
    const readings = reader.events as Reading[];
    expect(readings.map((each) => each.timestamp_epoch)).toEqual(readings.map((_, second) => midsummer + second * 1000));
    expect(readings[7]).toMatchObject({ timestamp_utc: '2026-06-21 12:00:07.000', type: 'response' });
  });

  test.each([30, 31, 300])('lasts %i seconds where the header says so', async (duration) => {
    const mock = await createLiveMock();
    expect(await readAll(mock, await mock.open(withBattery, { duration }))).toHaveLength(duration);
  });

  test('shows the numbers of any other stream of the system at that time', async () => {
    const mock = await createLiveMock();
    const [one, other] = [createReader(await mock.open()), createReader(await mock.open())];
    for (let second = 0; second < 10; second++) {
      await Promise.all([one.read(), other.read()]);
      mock.clock.advance(1000);
      await mock.beat();
    }
    expect(one.events).toEqual(other.events);
    expect(new Set(one.events.map((each) => JSON.stringify((each as Reading).data))).size).toBeGreaterThan(5);
  });

  test('begins when somebody reads: until then it costs nothing', async () => {
    const mock = await createLiveMock();
    await mock.open();
    await settle();
    expect([mock.waiting(), mock.world.streams.count()]).toEqual([0, 0]);
  });

  test('leaves readings out for who reads too slowly, and sends the latest: nothing piles up', async () => {
    const mock = await createLiveMock();
    const reader = createReader(await mock.open());
    await reader.read();
    for (let second = 1; second <= 12; second++) {
      mock.clock.advance(1000);
      await mock.beat();
    }
    await reader.read();
    await settle();
    expect(reader.events.map((each) => each.timestamp_epoch)).toEqual([midsummer, midsummer + 12_000]);
    await reader.cancel();
    const [end] = (await mock.world.journal.list()).at(-1)?.steps.slice(-1) ?? [];
    expect(end).toMatchObject({ step: 'stream', why: '2 readings sent, 11 left out for a slow reader: the client is gone.' });
  });

  test('ends for a reader who never comes back, too', async () => {
    const mock = await createLiveMock();
    const reader = createReader(await mock.open());
    await reader.read();
    for (let second = 0; second < 30; second++) await mock.beat();
    expect([mock.waiting(), mock.world.streams.count()]).toEqual([0, 0]);
    expect(await reader.read()).toBe(false);
  });
});

describe('under a clock that', () => {
  test('stands, a stream goes on at the pace of the machine, with readings that stand, and ends', async () => {
    const mock = await createLiveMock({ rate: 0 });
    const readings = (await readAll(mock, await mock.open())) as Reading[];
    expect(readings).toHaveLength(30);
    expect(new Set(readings.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test('a test moves, each reading is of the instant at which it is sent', async () => {
    const mock = await createLiveMock();
    const reader = createReader(await mock.open());
    await reader.read();
    mock.clock.advance(5000);
    await mock.beat();
    await reader.read();
    expect(reader.events.map((each) => each.timestamp_epoch)).toEqual([midsummer, midsummer + 5000]);
  });

  test('jumps past the end, a stream ends with the next reading', async () => {
    const mock = await createLiveMock();
    const reader = createReader(await mock.open());
    await reader.read();
    mock.clock.advance(30_000);
    await mock.beat();
    expect(await reader.read()).toBe(false);
  });

  test('goes back, a stream lasts no longer for it', async () => {
    const mock = await createLiveMock();
    const reader = createReader(await mock.open());
    await reader.read();
    mock.clock.advance(-3_600_000);
    for (let second = 1; second < 30; second++) {
      await mock.beat();
      expect(await reader.read()).toBe(true);
    }
    await mock.beat();
    expect(await reader.read()).toBe(false);
  });

  test.each([
    [1, 1000],
    [0.25, 1000],
    [0, 1000],
    [10, 100],
    [60, 50],
    [1_000_000, 50],
  ])('runs at rate %d, readings are %i ms of the machine apart', async (rate, pause) => {
    const pauses: number[] = [];
    const clock = createManualClock(midsummer);
    const mock = await createLiveMock({
      clock,
      rate,
      wait: async (milliseconds, signal) => {
        if (signal.aborted) return;
        pauses.push(milliseconds);
        clock.advance(milliseconds);
        await settle();
      },
    });
    const events = await readAll(mock, await mock.open());
    expect(new Set(pauses)).toEqual(new Set([pause]));
    // In seconds of the world or of the machine, whichever are over sooner.
    expect(events).toHaveLength(Math.ceil(30_000 / Math.max(1000, pause * rate)));
  });
});

test.each(['x', -1, Number.NaN, 60_001])('a pace of %s is refused', async (livePace) => {
  await expect(createLiveMock({ livePace: livePace as number })).rejects.toThrow('livePace has to be a number of milliseconds');
});
