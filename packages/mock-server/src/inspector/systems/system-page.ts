import { html } from 'hono/html';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Markup } from '../../pages/page.ts';
import { readDay, toDate } from '../../simulation/calendar.ts';
import type { Site } from '../../simulation/site.ts';
import { toWorldPath } from '../addresses.ts';
import { toInspectorPage } from '../to-inspector-page.ts';
import type { WorldVisit } from '../visit.ts';
import { type Point, readSeries, type Series, type Span } from './read-series.ts';
import { toSystemCharts } from './system-charts.ts';

const spans: readonly Span[] = ['day', 'week', 'year'];

/** A system as its owner would see it: charts of a day, a week or a year, drawn from what the API answers. */
export async function toSystemPage(visit: WorldVisit, id: string): Promise<Response> {
  const { world, read } = visit;
  const site = /^\d{1,15}$/.test(id) ? await world.sites.get(Number(id)) : undefined;
  if (!site) throw new Refusal('unknown_path', { text: 'There is no system with this id in this world.' });
  const { calendar } = world.energy.of(site);
  const today = calendar.dayOf(toEpochSeconds(world.clock));
  const span = spans.find((each) => each === read.query.get('span')) ?? 'day';
  // A daily series ends with yesterday: production says nothing of a day that is not over.
  const day = Math.min(span === 'year' ? today - 1 : today, readDay(read.query.get('date') ?? '') ?? toFirstDate(span, today));
  const content = html`
<h1>${site.name} <small>System ${site.id}, ${toPlace(site)}. What the API answers now, by the clock of the site; no call is counted for it.</small></h1>
${toForm(visit, site, span, toDate(day))}
${await showSeries(visit, site, span, toDate(day))}
`;
  return toInspectorPage(visit, site.name, content, { world, part: 'systems' });
}

/** The charts, or why there are none. */
async function showSeries(visit: WorldVisit, site: Site, span: Span, date: string): Promise<Markup> {
  try {
    const series = await readSeries(visit, site, span, date);
    if (series.points.length === 0) return toNothing('Nothing has been reported for this time.');
    return html`${toSystemCharts(series, visit.world.energy.of(site).calendar)}${toSums(series)}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return toNothing(`The API refuses this time: ${error.text}`);
  }
}

function toNothing(text: string): Markup {
  return html`<p class="nothing">${text}</p>`;
}

/** What is shown where no date is asked for: today, the last seven days, or the last year. */
function toFirstDate(span: Span, today: number): number {
  return span === 'week' ? today - 6 : today;
}

function toPlace({ address, timeZone }: Site): string {
  return [address.city, address.country, timeZone].filter(Boolean).join(', ');
}

function toForm({ world }: WorldVisit, { id }: Site, span: Span, date: string): Markup {
  const path = toWorldPath(world.id, 'systems', id);
  const move = { day: 1, week: 7, year: 365 }[span];
  const at = readDay(date) ?? 0;
  const toLink = (days: number, text: string) => html`<a href="${path}?span=${span}&date=${toDate(at + days)}">${text}</a>`;
  return html`<form class="filter" method="get" action="${path}">
<label>Show <select name="span">${spans.map((each) => html`<option value="${each}" ${each === span ? 'selected' : ''}>${each === 'day' ? 'a day' : each === 'week' ? 'a week from' : 'the year up to'}</option>`)}</select></label>
<label>Date <input type="date" name="date" value="${date}"></label>
<button type="submit">Show</button>
${toLink(-move, 'Earlier')} ${toLink(move, 'Later')}
</form>`;
}

const sums: readonly (readonly [label: string, name: Exclude<keyof Point, 'start' | 'end' | 'chargePercent'>])[] = [
  ['Produced', 'produced'],
  ['Taken from the grid', 'imported'],
  ['Taken from the battery', 'discharged'],
  ['Consumed', 'consumed'],
  ['Given to the grid', 'exported'],
  ['Given to the battery', 'charged'],
];

/** The sums of what is shown, to the watt-hour: the first three are the last three, where all of them are measured. */
function toSums({ points }: Series): Markup {
  const known = sums.filter(([, name]) => points.some((point) => point[name] !== undefined));
  return html`<div class="scroll" role="region" aria-label="Sums" tabindex="0"><table>
<thead><tr>${known.map(([label]) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody><tr>${known.map(([, name]) => html`<td class="number">${points.reduce((sum, point) => sum + (point[name] ?? 0), 0).toLocaleString('en')} Wh</td>`)}</tr></tbody>
</table></div>`;
}
