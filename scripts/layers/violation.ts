export interface Violation {
  /** From the workspace's root. */
  readonly path: string;
  readonly line: number;
  readonly specifier: string | undefined;
  /** Why the import is refused, and what to do instead. */
  readonly why: string;
}

/** One line that an editor can jump to: `file:line imports 'x': why. What to do.` */
export function toMessage({ path, line, specifier, why }: Violation): string {
  return `${path}:${line} imports ${specifier === undefined ? 'a computed name' : `'${specifier}'`}: ${why}`;
}
