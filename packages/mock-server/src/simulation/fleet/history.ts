import type { Condition, Site } from '../site.ts';
import type { Draw } from './draw.ts';
import type { Kind } from './kinds.ts';

/** The first and the last start of operation, the years of outages, and when gateways fell silent: from here, for so many seconds. */
const beginnings = { from: 1_262_304_000, span: 507_600_000 };
const outageYears = [2024, 2025, 2026, 2027] as const;
const silences = { from: 1_704_067_200, span: 63_072_000 };
/** All that stopped has done so by then: a month after the last start. */
const lastStop = 1_772_323_200;
const day = 86_400;

/** More of them in later years. */
export function toBeginning(draw: Draw): number {
  return beginnings.from + Math.floor((Math.sqrt(draw('began')) * beginnings.span) / 300) * 300;
}

/** One roof in sixteen has a module or two that stopped. */
export function hasStopped(draw: Draw): boolean {
  return draw('stopped') < 1 / 16;
}

export function isSilent(draw: Draw): boolean {
  return draw('silent') < 0.015;
}

/** Of those that stopped, some were taken out of service. */
export function toStopped(
  { isNew }: Kind,
  modules: number,
  operationalAt: number | null,
  draw: Draw,
): NonNullable<Site['stopped']> {
  if (isNew || operationalAt === null || !hasStopped(draw)) return [];
  const first = Math.floor(draw('stopped', 1) * modules);
  const since = operationalAt + day + Math.floor(draw('stopped', 2) * (lastStop - operationalAt - day));
  const one = { position: first, since, isRetired: draw('stopped', 3) < 0.4 };
  if (draw('stopped', 4) < 0.7) return [one];
  return [
    one,
    { position: (first + 1) % modules, since: Math.floor((since + lastStop) / 2), isRetired: draw('stopped', 5) < 0.4 },
  ];
}

export function toSilence(operationalAt: number | null, draw: Draw): number | undefined {
  if (operationalAt === null || !isSilent(draw)) return undefined;
  return Math.max(operationalAt + 30 * day, silences.from + Math.floor(draw('silent', 1) * silences.span));
}

/** Half of those that can go on without the grid are where it fails: once or twice a year, for one to nine hours. */
export function toOutages(operationalAt: number | null, draw: Draw): readonly Condition[] {
  if (operationalAt === null || draw('outages') < 0.5) return [];
  return outageYears.flatMap((year, at) => {
    const newYear = Date.UTC(year, 0) / 1000;
    const count = draw('outages', 10 + at) < 0.5 ? 1 : 2;
    return Array.from({ length: count }, (_, which) => {
      const share = (which + draw('outages', 20 + 2 * at + which)) / count;
      const from = newYear + Math.floor((share * 360 * day) / 300) * 300;
      return { kind: 'outage', from, until: from + 3600 + 300 * Math.floor(draw('outages', 30 + 2 * at + which) * 96) };
    });
  });
}

/** What is the matter while the gateway reports. */
export function toTrouble({ battery, meters }: Kind, stopped: NonNullable<Site['stopped']>, chance: number): string {
  if (stopped.some(({ isRetired }) => !isRetired)) return 'micro';
  if (battery && chance < 0.03) return chance < 0.015 ? 'battery' : 'encharge_issue';
  if (battery === 'with-controller' && chance < 0.04) return 'enpower_issue';
  if (meters !== 'none' && chance >= 0.98) return chance < 0.99 ? 'meter' : 'meter_issue';
  return chance >= 0.975 ? 'power' : 'normal';
}

/** Some days before the start, if anybody wrote it down: mostly as a date, now and then as an instant. */
export function toInterconnectDate(operationalAt: number | null, chance: number): string | number | null {
  if (operationalAt === null || chance < 0.4) return null;
  const at = Math.floor(operationalAt / day - 1 - (chance - 0.4) * 50) * day;
  return chance > 0.98 ? at : new Date(at * 1000).toISOString().slice(0, 10);
}
