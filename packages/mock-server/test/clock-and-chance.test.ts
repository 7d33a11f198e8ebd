import { describe, expect, test } from 'vitest';
import { createManualClock, createSystemClock, toEpochSeconds } from '../src/clock.ts';
import { createSecret, toAlphanumeric, toBytes, toDigits, toHex32, toUnit, toUuid } from '../src/random.ts';

const many = 10_000;
const toMany = (to: (bytes: Uint8Array) => string): string[] =>
  Array.from({ length: many }, (_, at) => to(toBytes(1, 'many', at)));

describe('the same seed, purpose and number', () => {
  test('give the same 32 bytes', () => {
    expect(toBytes(7, 'token-id', 3)).toEqual(toBytes(7, 'token-id', 3));
    expect(toBytes(7, 'token-id', 3)).toHaveLength(32);
  });

  test('give other bytes as soon as one of them differs', () => {
    const all = [
      toBytes(7, 'a', 1),
      toBytes(8, 'a', 1),
      toBytes(7, 'b', 1),
      toBytes(7, 'a', 2),
      toBytes(7, 'a', 11),
      toBytes(71, 'a', 1),
    ];
    expect(new Set(all.map(String)).size).toBe(all.length);
  });

  test('give the bytes that they always gave, on every machine and with every version', () => {
    expect(toHex32(toBytes(1, 'client-id', 1))).toBe('5f843c12b955d6eba49022ec1e956001');
  });
});

describe.each<[name: string, to: (bytes: Uint8Array) => string, shape: RegExp]>([
  ['toHex32', toHex32, /^[0-9a-f]{32}$/],
  ['toUuid', toUuid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ['toAlphanumeric of 6', (bytes) => toAlphanumeric(bytes, 6), /^[A-Za-z0-9]{6}$/],
  ['toAlphanumeric of 16', (bytes) => toAlphanumeric(bytes, 16), /^[A-Za-z0-9]{16}$/],
  ['toDigits of 13', (bytes) => toDigits(bytes, 13), /^[1-9]\d{12}$/],
  ['toDigits of 15', (bytes) => toDigits(bytes, 15), /^[1-9]\d{14}$/],
])('%s', (_name, to, shape) => {
  test('has its shape, ten thousand times', () => {
    expect(toMany(to).filter((text) => !shape.test(text))).toEqual([]);
  });

  test('does not repeat itself, ten thousand times', () => {
    expect(new Set(toMany(to)).size).toBe(many);
  });

  test('leaves the bytes as they were', () => {
    const bytes = toBytes(1, 'many', 0);
    to(bytes);
    expect(bytes).toEqual(toBytes(1, 'many', 0));
  });
});

test('toAlphanumeric uses every letter and digit', () => {
  expect(new Set(toMany((bytes) => toAlphanumeric(bytes, 6)).join('')).size).toBe(62);
});

test('toAlphanumeric reads the bytes that it was given, also where they are a part of a larger buffer', () => {
  const bytes = toBytes(1, 'many', 0);
  const larger = new Uint8Array(64);
  larger.set(bytes, 16);
  expect(toAlphanumeric(larger.subarray(16, 48), 16)).toBe(toAlphanumeric(bytes, 16));
  expect(toDigits(larger.subarray(16, 48), 13)).toBe(toDigits(bytes, 13));
});

test.each([1, 2, 7])('toDigits of %i has exactly that many', (digits) => {
  expect(
    toMany((bytes) => toDigits(bytes, digits)).every((text) => text.length === digits && Number(text) >= 10 ** (digits - 1)),
  ).toBe(true);
});

test('toUnit lies from 0 up to, and without, 1', () => {
  expect([toUnit(0), toUnit(128), toUnit(255)]).toEqual([0, 0.5, 255 / 256]);
});

test('createSecret is another one each time, too long to guess', () => {
  const secrets = Array.from({ length: 1_000 }, createSecret);
  expect(new Set(secrets).size).toBe(1_000);
  expect(secrets.every((secret) => /^[0-9a-f]{48}$/.test(secret))).toBe(true);
});

describe('clocks', () => {
  test('a manual clock stands until it is moved, forward, back or anywhere', () => {
    const clock = createManualClock(1_000);
    expect([clock.now(), clock.now()]).toEqual([1_000, 1_000]);
    clock.advance(500);
    expect(clock.now()).toBe(1_500);
    clock.advance(-2_000);
    expect(clock.now()).toBe(-500);
    clock.set(42);
    expect(clock.now()).toBe(42);
  });

  test('two manual clocks do not move each other', () => {
    const [one, other] = [createManualClock(0), createManualClock(0)];
    one.advance(1);
    expect(other.now()).toBe(0);
  });

  test('the system clock does not go back between two looks, and is after this was written', () => {
    const clock = createSystemClock();
    const first = clock.now();
    expect(clock.now()).toBeGreaterThanOrEqual(first);
    expect(first).toBeGreaterThan(Date.parse('2026-01-01T00:00:00Z'));
  });

  test.each([
    [0, 0],
    [999, 0],
    [1_000, 1],
    [1_782_043_200_999, 1_782_043_200],
    [-1, -1],
  ])('%i milliseconds are the whole second %i', (instant, seconds) => {
    expect(toEpochSeconds(createManualClock(instant))).toBe(seconds);
  });
});
