/** For how long an expired value stays, in milliseconds: a clock that goes back no further brings it back. */
export const keptAfterExpiry = 32 * 86_400_000;
/** A sweep looks at everything, so it comes once in so many writes. */
export const writesBetweenSweeps = 1_000;
