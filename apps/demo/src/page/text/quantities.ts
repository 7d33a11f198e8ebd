/** A number that is ready to be read, and its unit. */
export interface Quantity {
  readonly number: string;
  readonly unit: string;
}

/** Three digits, whatever the size, so that columns of numbers look alike. */
function toDigits(value: number): string {
  const decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return new Intl.NumberFormat(undefined, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

function toQuantity(value: number | null | undefined, unit: string): Quantity | undefined {
  // The service sends -1 where it has no number.
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
  if (value < 999.5) return { number: toCount(Math.round(value)), unit };
  if (value < 999_500) return { number: toDigits(value / 1e3), unit: `k${unit}` };
  if (value < 999_500_000) return { number: toDigits(value / 1e6), unit: `M${unit}` };
  return { number: toDigits(value / 1e9), unit: `G${unit}` };
}

/** @param watts undefined, null or negative where it was not reported */
export function toPower(watts: number | null | undefined): Quantity | undefined {
  return toQuantity(watts, 'W');
}

/** @param wattHours undefined, null or negative where it was not reported */
export function toEnergy(wattHours: number | null | undefined): Quantity | undefined {
  return toQuantity(wattHours, 'Wh');
}

/** A whole number in the digits of the reader. */
export function toCount(value: number): string {
  return new Intl.NumberFormat().format(value);
}

/** Number and unit on one line, or the words for a number that is missing. */
export function toLine(quantity: Quantity | undefined): string {
  return quantity ? `${quantity.number}\u00a0${quantity.unit}` : notReported;
}

export const notReported = 'not reported';
