/** The drawing of a chart in its own units; the page stretches it. */
export const frame = { width: 960, left: 48, right: 12, top: 8, bottom: 22 } as const;

/** Steps that read well on an axis. */
const steps = [1, 2, 2.5, 5, 10] as const;

/** Round values from the lowest to the highest of an axis, about five of them, with both inside. */
export function toTicks(lowest: number, highest: number): readonly number[] {
  const rough = Math.max(highest - lowest, 1e-6) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (steps.find((each) => each * power >= rough) ?? 10);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Where values of an axis lie in a drawing of some height: the lowest tick at the bottom. */
export function toHeightScale(ticks: readonly number[], height: number): (value: number) => number {
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  const inner = height - frame.top - frame.bottom;
  return (value) => round(frame.top + inner * (1 - (value - lowest) / (highest - lowest || 1)));
}

/** Where instants lie in a drawing. */
export function toWidthScale(start: number, end: number): (instant: number) => number {
  const inner = frame.width - frame.left - frame.right;
  return (instant) => round(frame.left + (inner * (instant - start)) / (end - start));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
