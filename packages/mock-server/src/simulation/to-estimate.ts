import { toDraw } from '../random.ts';
import type { Site } from './site.ts';

/** What an installer expects a site to produce. */
export interface Estimate {
  /** Percent a year, as a decimal number. */
  readonly degradeFactor: string;
  /** kWh of each month from January on, as decimal numbers; none where nobody entered them. */
  readonly months: readonly string[];
}

/** What a site has for which nobody entered an estimate. @ledger estimate-default */
export const noEstimate: Estimate = { degradeFactor: '0.5', months: [] };

const purposes = { entered: 191, loss: 192 } as const;
/** By month, the day that stands for it, and how many days there are. */
const months = [
  [17, 31],
  [47, 28],
  [75, 31],
  [105, 30],
  [135, 31],
  [162, 30],
  [198, 31],
  [228, 31],
  [258, 30],
  [288, 31],
  [318, 30],
  [344, 31],
] as const;

/**
 * What an installer entered when a site was built: three in four did. It comes from size and latitude alone, as a plan on paper does,
 * and not from the weather that the site will have.
 *
 * @ledger estimate-given estimate-unit estimate-month-order estimate-decimal-strings
 */
export function toGivenEstimate(seed: number, site: Site): Estimate {
  if (toDraw(seed, purposes.entered, site.id, 0) >= 0.75) return noEstimate;
  return {
    degradeFactor: ['0.4', '0.5', '0.6'][Math.floor(3 * toDraw(seed, purposes.loss, site.id, 0))] ?? '0.5',
    months: months.map(([day, days]) => {
      const expected = (site.sizeW / 1000) * days * toSunHours(site.latitude, day) * 0.78;
      return `${Math.max(1, Math.round(expected))}.0`;
    }),
  };
}

/** Hours of full sun on a mean day: what reaches the top of the air, and the share that comes through it. */
function toSunHours(latitude: number, day: number): number {
  const north = (latitude * Math.PI) / 180;
  const declination = ((23.45 * Math.PI) / 180) * Math.sin((2 * Math.PI * (284 + day)) / 365);
  const sunset = Math.acos(Math.max(-1, Math.min(1, -Math.tan(north) * Math.tan(declination))));
  const height = Math.cos(north) * Math.cos(declination) * Math.sin(sunset) + sunset * Math.sin(north) * Math.sin(declination);
  const distance = 1 + 0.033 * Math.cos((2 * Math.PI * day) / 365);
  return (24 / Math.PI) * 1.361 * distance * Math.max(0, height) * (0.6 - 0.003 * (Math.abs(latitude) - 30));
}
