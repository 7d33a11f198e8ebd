import { describe, expect, test } from 'vitest';
import { readNotice } from '../src/page/read-notice.ts';
import { fromRoute, toRoute } from '../src/page/route.ts';
import { toDistance, toMoment, toOtherDay, toSiteDay } from '../src/page/text/moments.ts';
import { toEnergy, toLine, toPower } from '../src/page/text/quantities.ts';
import { toPlace } from '../src/page/text/to-place.ts';
import { toStatus } from '../src/page/text/to-status.ts';

// The separators are those of whoever runs the tests.
const toPlain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/,/g, '.');

describe('quantities', () => {
  test.each([
    [0, '0 Wh'],
    [7, '7 Wh'],
    [999, '999 Wh'],
    [1_000, '1.00 kWh'],
    [9_994, '9.99 kWh'],
    [9_995, '10.0 kWh'],
    [30_030, '30.0 kWh'],
    [99_950, '100 kWh'],
    [999_499, '999 kWh'],
    [999_500, '1.00 MWh'],
    [59_847_036, '59.8 MWh'],
    [4_200_000_000, '4.20 GWh'],
  ])('%i Wh are read as %s', (wattHours, text) => {
    expect(toPlain(toLine(toEnergy(wattHours)))).toBe(text);
  });

  test.each([null, undefined, -1, Number.NaN])('%s is not a number that was reported', (value) => {
    expect(toLine(toPower(value))).toBe('not reported');
  });
});

describe('moments', () => {
  test('follow the calendar of the site', () => {
    const evening = Date.parse('2026-06-21T15:00:00Z') / 1000;
    expect(toSiteDay(evening, 'Australia/Sydney')).toBe('2026-06-22');
    expect(toSiteDay(evening, 'US/Pacific')).toBe('2026-06-21');
    expect(toSiteDay(evening, 'Nowhere/Unknown')).toBe('2026-06-21');
  });

  test('of a system that never reported are not reported', () => {
    expect(toMoment(null, 'Europe/Rome')).toBe('not reported');
    expect(toMoment(undefined, 'Europe/Rome')).toBe('not reported');
  });

  test.each([
    [0, 'just now'],
    [-59, 'just now'],
    [-180, '3 minutes ago'],
    [-7_300, '2 hours ago'],
    [-86_400, 'yesterday'],
    [3_600, 'in 1 hour'],
  ])('%i seconds away are %s', (seconds, text) => {
    expect(toDistance(1_782_000_000 + seconds, 1_782_000_000)).toBe(text);
  });

  test('step over months, leap days and changes of the clock', () => {
    expect(toOtherDay('2026-03-01', -1)).toBe('2026-02-28');
    expect(toOtherDay('2028-02-28', 1)).toBe('2028-02-29');
    expect(toOtherDay('2026-03-29', 1)).toBe('2026-03-30');
  });
});

describe('the address of the page', () => {
  test.each([{}, { systemId: 67 }, { systemId: 67, date: '2026-06-21' }])('%j comes back as it went', (route) => {
    expect(toRoute(fromRoute(route))).toEqual(route);
  });

  test.each(['', '#/systems/', '#/systems/0', '#/systems/-1', '#/systems/67/../68', '#/systems/67/today'])(
    '%s is the list',
    (hash) => {
      expect(toRoute(hash)).toEqual({});
    },
  );

  test.each([
    ['?notice=denied', 'denied'],
    ['?notice=<script>', undefined],
    ['?code=2TJk7M&state=x', undefined],
  ])('loses %s', (search, notice) => {
    const replaced: unknown[] = [];
    const history = { replaceState: (...args: unknown[]) => replaced.push(args) };
    const given = { location: { search, pathname: '/', hash: '#/' }, history } as unknown as Parameters<typeof readNotice>[0];
    expect(readNotice(given)).toBe(notice);
    expect(replaced).toEqual([[null, '', '/#/']]);
  });
});

describe('words of the service', () => {
  test('that nobody here knows are shown as they came', () => {
    expect(toStatus('storm_guard')).toEqual({ text: 'storm guard', tone: 'idle' });
    expect(toStatus('constructor')).toEqual({ text: 'constructor', tone: 'idle' });
  });

  test('about a place may be any part of it, or none', () => {
    expect(toPlace({ city: 'Perugia', country: 'IT' })).toBe('Perugia, IT');
    expect(toPlace({})).toBe('place not reported');
  });
});
