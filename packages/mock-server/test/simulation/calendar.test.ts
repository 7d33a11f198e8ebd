import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readDay, toCalendar, toDate } from '../../src/simulation/calendar.ts';

const zones = [
  'America/Los_Angeles',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Europe/Rome',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'America/Santiago',
  'America/Asuncion',
  'UTC',
] as const;

test('days begin, and instants fall on days, where Temporal says so', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 13_150, max: 23_000 }), (timeZone, day) => {
      const calendar = toCalendar(timeZone);
      const start = Temporal.PlainDate.from(toDate(day)).toZonedDateTime(timeZone).epochMilliseconds / 1000;
      // The date line moved over Samoa: 2011-12-30 does not exist there.
      if (calendar.dayOf(start) !== day) return;
      expect(calendar.startOf(day)).toBe(start);
      expect(calendar.dayOf(start - 1)).toBe(day - 1 - (timeZone === 'Pacific/Apia' && toDate(day) === '2011-12-31' ? 1 : 0));
    }),
    { numRuns: 2_000 },
  );
});

test('a date that the calendar does not have is none', () => {
  expect(readDay('2026-02-28')).toBe(20_512);
  for (const wrong of ['2026-02-30', '2026-13-01', '20260228', '2026-2-28', '', 'yesterday', '2026-02-28T00:00']) {
    expect(readDay(wrong)).toBeUndefined();
  }
});

test('where a clock was ahead by no whole quarter-hour, its days begin at the next best one', () => {
  const calendar = toCalendar('Africa/Monrovia');
  const day = readDay('1971-06-01') ?? 0;
  expect(calendar.offsetAt(day * 86_400)).toBe(-45 * 60);
  expect(calendar.startOf(day)).toBe(day * 86_400 + 45 * 60);
  expect(toCalendar('Africa/Monrovia').offsetAt((readDay('2000-01-01') ?? 0) * 86_400)).toBe(0);
});

test('a zone has one calendar, however its name is written', () => {
  expect(toCalendar('eUROPE/rOME')).toBe(toCalendar('Europe/Rome'));
});
