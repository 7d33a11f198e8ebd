import { describe, expect, test } from 'vitest';
import { readLocalDay, toDayCount, toLaterDate, toLocalDay } from '../../src/simulation/local-day.ts';
import { toNumbers } from './chance-of-test.ts';

describe('a day of a site has the hours that its clocks give it', () => {
  test.each([
    ['2026-06-21', 'America/Los_Angeles', 24],
    ['2026-03-08', 'America/Los_Angeles', 23],
    ['2026-11-01', 'US/Pacific', 25],
    ['2026-03-29', 'Europe/Rome', 23],
    ['2026-10-25', 'Europe/London', 25],
    ['2026-10-04', 'Australia/Sydney', 23],
    ['2026-04-05', 'Australia/Sydney', 25],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    // Clocks went forward at midnight: the day begins at one.
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2026-06-21', 'Asia/Kathmandu', 24],
  ])('%s in %s has %d', (date, timeZone, hours) => {
    const day = readLocalDay(date, timeZone);
    expect(day?.date).toBe(date);
    expect(((day?.end ?? 0) - (day?.start ?? 0)) / 3600).toBe(hours);
  });

  test('begins and ends at the midnights of the place', () => {
    expect(readLocalDay('2026-06-21', 'America/Los_Angeles')).toEqual({
      date: '2026-06-21',
      start: Date.parse('2026-06-21T07:00:00Z') / 1000,
      end: Date.parse('2026-06-22T07:00:00Z') / 1000,
    });
  });

  test.each(['US/Pacific', 'Europe/Rome', 'Europe/London', 'Australia/Sydney', 'Australia/Lord_Howe'])(
    'days follow each other without gap in %s',
    (timeZone) => {
      for (let date = '2025-12-30'; date < '2027-01-02'; date = toLaterDate(date, 1)) {
        expect(readLocalDay(date, timeZone)?.end).toBe(readLocalDay(toLaterDate(date, 1), timeZone)?.start);
      }
    },
  );
});

describe('the day of an instant', () => {
  test.each(['US/Pacific', 'Europe/Rome', 'Australia/Sydney', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
    'holds the instant, in %s',
    (timeZone) => {
      for (const instant of toNumbers(timeZone, 300, 1_200_000_000, 1_900_000_000)) {
        const day = toLocalDay(instant, timeZone);
        expect(day.start <= instant && instant < day.end).toBe(true);
        expect(readLocalDay(day.date, timeZone)).toEqual(day);
      }
    },
  );

  test('is another one on each side of midnight', () => {
    const midnight = Date.parse('2026-06-21T07:00:00Z') / 1000;
    expect(toLocalDay(midnight - 1, 'US/Pacific').date).toBe('2026-06-20');
    expect(toLocalDay(midnight, 'US/Pacific').date).toBe('2026-06-21');
  });
});

test.each([
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-04-31',
  '20260101',
  '2026-1-1',
  '26-01-01',
  '+002026-01-01',
  '-000001-01-01',
  '2026-06-21T00:00:00Z',
  '2026-06-21[u-ca=hebrew]',
  ' 2026-06-21',
  '2026-06-21\n',
  '２０２６-06-21',
  '1613543106',
  '',
  'yesterday',
])('%j is no day', (date) => {
  expect(readLocalDay(date, 'Europe/Rome')).toBeUndefined();
});

test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (date) => {
  expect(readLocalDay(date, 'Europe/Rome')?.date).toBe(date);
});

test.each([
  ['2026-06-21', '2026-06-21', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-01-01', '2025-12-31', -1],
  ['2006-06-21', '2026-06-21', 7_305],
])('from %s to %s it is %i days, and adding them leads there', (from, to, days) => {
  expect(toDayCount(from, to)).toBe(days);
  expect(toLaterDate(from, days)).toBe(to);
});
