import { expect } from 'vitest';
import { day, huge, invalid, missing, now, ofSystem, type Row, row } from './row.ts';

const range = 'Requested date range is invalid for this system';
const old = 'Requested start_time is more than 9 months ago';
const tooLong = (start: number, end: number) =>
  `Requested date range in one API hit cannot be more than 7 days. {:start_time=>${start}, :end_time=>${end}}`;
const unparsed = expect.stringMatching(/^Failed to parse date /);
/** Nine months ago in California, where the clock showed five in the morning as it does now. */
const earliest = Date.parse('2025-09-21T12:00:00Z') / 1000;

/** By operation, the last part of its path. */
const windows = [
  ['listSystemEvents', 'events'],
  ['listSystemAlarms', 'alarms'],
] as const;

const byWindow = windows.flatMap(([operation, path]): readonly Row[] => {
  const ask = (query: string, details: unknown, source: string) =>
    row(operation, `GET /67/${path}?${query}`, invalid(details, source));
  return [
    ...ofSystem(operation, `GET /{}/${path}?start_time=${now - day}`),
    row(operation, `GET /67/${path}`, invalid('start_time is required', 'published')),
    ask(`start_at=${now - day}&end_at=${now}`, 'start_time is required', 'refusal-unknown-query'),
    ask('start_time=', 'start_time is required', 'refusal-empty-parameter'),
    ask('start_time=yesterday', unparsed, 'events-422-values'),
    ask('start_time=2026-06-20', unparsed, 'events-422-values'),
    ask('start_time=-1', unparsed, 'events-422-values'),
    ask(`start_time=${now - day}&end_time=x`, unparsed, 'events-422-values'),
    ask(`start_time=${now + 1}`, range, 'events-422-values'),
    ask(`start_time=${huge}`, expect.any(String), 'events-422-values'),
    ask(`start_time=${now - day}&end_time=${now - day}`, range, 'events-422-values'),
    ask(`start_time=${now - day}&end_time=${now - 2 * day}`, range, 'events-422-values'),
    ask(`start_time=${earliest - 1}`, old, 'events-422-texts'),
    ask('start_time=0', old, 'events-422-texts'),
    ask(`start_time=${now - 8 * day}&end_time=${now}`, tooLong(now - 8 * day, now), 'events-422-texts'),
    ask(`start_time=${now - 7 * day - 1}&end_time=${now}`, tooLong(now - 7 * day - 1, now), 'events-422-texts'),
  ];
});

const type = (id: string, quoted = id) =>
  row(
    'listEventTypes',
    `GET /event_types?event_type_id=${id}`,
    missing(`Event type not found for {:id=>"${quoted}"}`, 'event-types-404'),
  );

/** Of events and alarms. */
export const events: readonly Row[] = [
  ...byWindow,
  row(
    'listSystemAlarms',
    `GET /67/alarms?start_time=${now - day}&cleared=maybe`,
    invalid(expect.any(String), 'events-422-values'),
  ),
  ...ofSystem('listOpenEvents', 'GET /{}/open_events'),
  ...ofSystem('listOpenAlarms', 'GET /{}/open_alarms'),
  type('12345'),
  type('-1'),
  type('0'),
  row('listEventTypes', 'GET /event_types?event_type_id=x', invalid(expect.any(String), 'event-types-422')),
  row('listEventTypes', 'GET /event_types?event_type_id=1.5', invalid(expect.any(String), 'event-types-422')),
];
