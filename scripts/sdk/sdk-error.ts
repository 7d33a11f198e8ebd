/** Tells a person in one sentence why no SDK came out, and what to do. */
export class SdkError extends Error {
  override readonly name = 'SdkError';
}
