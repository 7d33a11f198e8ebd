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
  /** Milliseconds of CPU for a whole call. */
  readonly call: number;
  /** The same for a call with a fixed answer, at the same time. */
  readonly fixed: number;
  /** What the call may take more than that. */
  readonly target: number;
}

/** Prints a table, and fails the process where a call takes more than `slack` times its target beyond a call with a fixed answer. */
export function printMeasured(rows: readonly Measured[], slack: number): void {
  const toLine = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(50)}${cells.map((cell) => cell.padStart(13)).join('')}`;
  console.log(toLine('', ['call', 'call / fixed', 'beyond fixed', 'target']));
  for (const { name, call, fixed, target } of rows) {
    const beyond = call - fixed;
    const line = toLine(name, [call.toFixed(2), (call / fixed).toFixed(2), beyond.toFixed(2), `${target}`]);
    console.log(beyond > target ? `${line}  over its target` : line);
    if (beyond > target * slack) process.exitCode = 1;
  }
}
