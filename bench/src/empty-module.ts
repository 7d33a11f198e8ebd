/** What an import costs before it brings anything. */
export const nothing: undefined = undefined;
