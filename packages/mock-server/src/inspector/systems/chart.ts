import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { Point, Series } from './read-series.ts';
import { frame, toHeightScale, toTicks, toWidthScale } from './scale.ts';

/** Something that is drawn, and how it is called. */
export interface Mark {
  readonly label: string;
  /** Names its colour in the style. */
  readonly colour: 'sun' | 'house' | 'battery' | 'stored' | 'bought' | 'sold';
  readonly form: 'area' | 'line' | 'bar';
  /** In the unit of the chart; undefined where nothing is known. Bars below zero hang from it. */
  readonly toValue: (point: Point) => number | undefined;
}

export interface ChartInput {
  readonly title: string;
  readonly unit: string;
  readonly height: number;
  readonly series: Series;
  readonly marks: readonly Mark[];
  /** The end of the axis where it is not up to the values. */
  readonly highest?: number;
  /** What stands at instants on the axis. */
  readonly labels: readonly Label[];
}

export interface Label {
  readonly at: number;
  readonly text: string;
}

/** A chart with its legend. Marks of the form `bar` stand on each other, upwards and downwards. */
export function toChart(input: ChartInput): Markup {
  const { title, unit, height, series, marks, labels } = input;
  const shown = marks.filter(({ toValue }) => series.points.some((point) => toValue(point) !== undefined));
  if (shown.length === 0) return html``;
  const ticks = toTicks(...toRange(input, shown));
  const [x, y] = [toWidthScale(series.start, series.end), toHeightScale(ticks, height)];
  return html`<figure class="chart">
<figcaption><span><strong>${title}</strong>, ${unit}</span> ${shown.map(({ label, colour }) => html`<span class="key ${colour}">${label}</span>`)}</figcaption>
<svg viewBox="0 0 ${frame.width} ${height}" role="img" aria-label="${title} in ${unit}: ${shown.map(({ label }) => label).join(', ')}">
${ticks.map((tick) => html`<line class="${tick === 0 ? 'zero' : 'grid'}" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="scale" x="${frame.left - 6}" y="${y(tick) + 4}">${tick.toLocaleString('en')}</text>`)}
${labels.map(({ at, text }) => html`<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${frame.top}" y2="${height - frame.bottom}"/><text class="time" x="${x(at)}" y="${height - 6}">${text}</text>`)}
${shown.filter(({ form }) => form === 'area').map((mark) => html`<path class="area ${mark.colour}" d="${toArea(mark, series, x, y)}"/>`)}
${toBars(shown, series, x, y)}
${shown.filter(({ form }) => form !== 'bar').map((mark) => html`<path class="line ${mark.colour}" d="${toLine(mark, series, x, y).join('')}"/>`)}
</svg></figure>`;
}

type Scale = (value: number) => number;

function toRange({ series, highest }: ChartInput, marks: readonly Mark[]): [number, number] {
  let [low, high] = [0, highest ?? 0];
  for (const point of series.points) {
    let [down, up] = [0, 0];
    for (const { form, toValue } of marks) {
      const value = toValue(point) ?? 0;
      if (form !== 'bar') high = Math.max(high, value);
      else if (value < 0) down += value;
      else up += value;
    }
    [low, high] = [Math.min(low, down), Math.max(high, up)];
  }
  return [low, high];
}

/** A step for each point, since each is the average of its interval. Where points are missing, the line breaks. */
function toLine({ toValue }: Mark, { points }: Series, x: Scale, y: Scale): readonly string[] {
  const parts: string[] = [];
  let last: number | undefined;
  for (const point of points) {
    const value = toValue(point);
    if (value === undefined) continue;
    parts.push(last === point.start ? `V${y(value)}` : `M${x(point.start)} ${y(value)}`, `H${x(point.end)}`);
    last = point.end;
  }
  return parts;
}

function toArea({ toValue }: Mark, { points }: Series, x: Scale, y: Scale): string {
  return points
    .map((point) => ({ point, value: toValue(point) ?? 0 }))
    .filter(({ value }) => value !== 0)
    .map(({ point: { start, end }, value }) => `M${x(start)} ${y(0)}V${y(value)}H${x(end)}V${y(0)}Z`)
    .join('');
}

function toBars(marks: readonly Mark[], { points }: Series, x: Scale, y: Scale): Markup {
  const bars = marks.filter(({ form }) => form === 'bar');
  const paths = bars.map(() => '');
  for (const point of points) {
    let [down, up] = [0, 0];
    for (const [at, { toValue }] of bars.entries()) {
      const value = toValue(point) ?? 0;
      if (value === 0) continue;
      const from = value < 0 ? down : up;
      if (value < 0) down += value;
      else up += value;
      paths[at] += `M${x(point.start)} ${y(from)}V${y(from + value)}H${x(point.end)}V${y(from)}Z`;
    }
  }
  return html`${bars.map(({ colour }, at) => html`<path class="bar ${colour}" d="${paths[at]}"/>`)}`;
}
