/** The notation in which the live service quotes what it did not find. Close enough for the ids that are worth quoting. */
export function toRubyString(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
