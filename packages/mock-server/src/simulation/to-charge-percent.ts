/** State of charge in whole percent. */
export function toChargePercent(stored: number, capacity: number): number {
  return capacity === 0 ? 0 : Math.round((100 * stored) / capacity);
}
