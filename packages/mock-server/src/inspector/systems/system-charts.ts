import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import { type Calendar, toDate } from '../../simulation/calendar.ts';
import { type Label, type Mark, toChart } from './chart.ts';
import type { Point, Series } from './read-series.ts';

/** What a system produced and used, where it came from and went to, and how full the battery was. */
export function toSystemCharts(series: Series, calendar: Calendar): Markup {
  const isYear = series.span === 'year';
  const unit = isYear ? 'kWh' : 'kW';
  // What flows in a quarter-hour is shown as a power, what flows in a day as an energy.
  const factor = isYear ? 1 / 1000 : 3600 / series.step / 1000;
  const of =
    (name: Exclude<keyof Point, 'start' | 'end'>, sign = 1) =>
    (point: Point) => {
      const value = point[name];
      return value === undefined ? undefined : sign * factor * value;
    };
  const flows: readonly Mark[] = [
    { label: 'Production', colour: 'sun', form: 'area', toValue: of('produced') },
    { label: 'Consumption', colour: 'house', form: 'line', toValue: of('consumed') },
  ];
  const sources: readonly Mark[] = [
    { label: 'From the battery', colour: 'battery', form: 'bar', toValue: of('discharged') },
    { label: 'From the grid', colour: 'bought', form: 'bar', toValue: of('imported') },
    { label: 'Into the battery', colour: 'stored', form: 'bar', toValue: of('charged', -1) },
    { label: 'Into the grid', colour: 'sold', form: 'bar', toValue: of('exported', -1) },
  ];
  const charge: Mark = {
    label: 'State of charge',
    colour: 'battery',
    form: 'line',
    toValue: ({ chargePercent }) => chargePercent,
  };
  const labels = toLabels(series, calendar);
  return html`
${toChart({ title: 'Production and consumption', unit, height: 240, series, marks: flows, labels })}
${toChart({ title: 'Battery and grid', unit, height: 220, series, marks: sources, labels })}
${toChart({ title: 'State of charge', unit: '%', height: 130, series, marks: [charge], labels, highest: 100 })}`;
}

const threeHours = 3 * 3600;

/** Hours of a day, days of a week, months of a year, by the clock of the site. */
function toLabels({ start, end, span }: Series, calendar: Calendar): readonly Label[] {
  const [first, last] = [calendar.dayOf(start), calendar.dayOf(end - 1)];
  if (span === 'day') {
    return Array.from({ length: 8 }, (_, at) => {
      const plain = start + at * threeHours;
      // Where the clock changes, the hours of the wall stay where they are.
      return { at: plain + calendar.offsetAt(start) - calendar.offsetAt(plain), text: `${at * 3}:00` };
    });
  }
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shown = span === 'week' ? days : days.filter((day) => toDate(day).endsWith('-01'));
  return shown.map((day) => ({
    at: calendar.startOf(day),
    text: span === 'week' ? toDate(day).slice(5) : toDate(day).slice(0, 7),
  }));
}
