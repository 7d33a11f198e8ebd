/** The clock of the machine in epoch milliseconds, for whoever brings no other. */
export function readSystemClock(): number {
  return Date.now();
}
