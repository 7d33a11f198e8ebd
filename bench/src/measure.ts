/** Milliseconds of CPU that one piece of work takes. */
export async function toCpu(work: () => unknown, times = 1): Promise<number> {
  const start = process.cpuUsage();
  for (let at = 0; at < times; at++) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

export function toMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of CPU for the handler alone, as it is called by the engine. */
  readonly handler: number;
  /** The same for the whole call, with all checks of request and answer. */
  readonly call: number;
  /** Milliseconds that the handler is meant to take. */
  readonly target: number;
}

/** Prints a table, and fails the process where a handler takes more than `slack` times its target. */
export function printMeasured(rows: readonly Measured[], fixed: number, slack: number): void {
  const head = ['handler', 'target', 'call', 'call / fixed'].map((each) => each.padStart(13)).join('');
  console.log(`  ${''.padEnd(44)}${head}`);
  for (const { name, handler, call, target } of rows) {
    const figures = [handler.toFixed(3), `${target}`, call.toFixed(3), (call / fixed).toFixed(2)];
    const mark = handler > target ? '  over its target' : '';
    console.log(`  ${name.padEnd(44)}${figures.map((each) => each.padStart(13)).join('')}${mark}`);
    if (handler > target * slack) process.exitCode = 1;
  }
}
