import { toDraw } from '../random.ts';
import type { MeterReport } from './meter-reports.ts';
import { channels, toPhaseShares } from './phase-shares.ts';
import type { SiteEnergy } from './site-energy.ts';
import { toLiveFlows } from './to-live-flows.ts';

/** A quarter-hour of one channel of a production meter. */
export interface ChannelReport {
  readonly channel: number;
  /** Wh, and the power in W at the last second; null both where nothing is known. */
  readonly energy: number | null;
  readonly power: number | null;
}

const purposes = { stray: 103, night: 104 } as const;
/** How often a channel that is not in use has a value. */
const strayShare = 0.004;
/** The values of channels come so many seconds after the end of the quarter-hour, later than their sum. */
const channelDelaySeconds = 900;
const nothing = { energy: null, power: null };

/**
 * @param now epoch seconds
 * @ledger production-rgm-channel-values production-rgm-curr-w production-rgm-sum
 */
export function toChannelReports(energy: SiteEnergy, report: MeterReport, now: number): readonly ChannelReport[] {
  const { end, flows, step } = report;
  if (now < end + channelDelaySeconds) return channels.map((channel) => ({ channel, ...nothing }));
  const { seed, plant } = energy;
  const whole = flows.produced[step] ?? 0;
  const energies = toRecorded(whole, toPhaseShares(seed, plant, whole, end));
  const powers = toProducedPowers(energy, report);
  return channels.map((channel, at) => {
    const [energyOfChannel, power] = [energies[at], powers[at]];
    if (energyOfChannel !== undefined && power !== undefined) return { channel, energy: energyOfChannel, power };
    const isStray = toDraw(seed, purposes.stray, plant.site.id, end * 4 + channel) < strayShare;
    return { channel, ...(isStray ? { energy: 0, power: 0 } : nothing) };
  });
}

/** By channel, the power in W at the last second of a quarter-hour. Without sun, inverters draw a little. */
export function toProducedPowers(energy: SiteEnergy, { end, flows, step }: MeterReport): readonly (number | undefined)[] {
  const { seed, plant } = energy;
  const powers = toPhaseShares(seed, plant, toLiveFlows(seed, energy, end - 1).producedW, end);
  if ((flows.produced[step] ?? 0) > 0) return powers;
  return powers.map((power, at) =>
    power === undefined ? undefined : -1 - Math.floor(3 * toDraw(seed, purposes.night, plant.site.id, end * 4 + at)),
  );
}

/**
 * The same numbers with what is left of them after a way through kWh, such as 3612.9999999999995, where their sum is exact all the same.
 */
function toRecorded(whole: number, shares: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const recorded = shares.map((share) => share && share * 0.001 * 1000);
  return recorded.reduce<number>((sum, each) => sum + (each ?? 0), 0) === whole ? recorded : shares;
}
