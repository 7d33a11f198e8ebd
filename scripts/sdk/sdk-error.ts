/** Tells a person in one sentence why no SDK came out, and what to do. */
export class SdkError extends Error {
  override readonly name = 'SdkError';
  /** What the script ends with: 2 where its arguments have to change, 1 where something else has to. */
  readonly exitCode: 1 | 2;

  constructor(message: string, { exitCode = 1, cause }: { readonly exitCode?: 1 | 2; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}
