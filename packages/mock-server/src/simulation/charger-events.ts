import type { Session } from './charging.ts';
import { toMergedConditions } from './merged-conditions.ts';
import { toReport } from './report.ts';
import { listDaysBack } from './sessions-back.ts';
import type { Site } from './site.ts';
import type { SiteEnergy } from './site-energy.ts';

/** Something that happened at a charger, in epoch seconds. */
export interface ChargerEvent {
  readonly what: 'started' | 'stopped' | 'silent' | 'broken';
  /** Position of the charger. */
  readonly charger: number;
  readonly from: number;
  /** When it was over: at once for what is no state, null while it lasts. */
  readonly until: number | null;
}

/**
 * The events of some chargers that are known at `now`, the latest first. What happens at a charger is known with the next report of the gateway, and that
 * none comes, once one is missing. Nothing is looked for before it is asked for.
 *
 * @param chargers their positions
 */
export function* listChargerEvents(energy: SiteEnergy, chargers: readonly number[], now: number): Generator<ChargerEvent> {
  const { site } = energy.plant;
  const heard = toReport(site, now)?.lastReportAt;
  if (heard === undefined) return;
  const isKnown = ({ what, from }: ChargerEvent) => what === 'silent' || from <= heard;
  const states = chargers.flatMap((charger) => [...toSilences(site, charger, now), ...toBroken(energy, charger)]).filter(isKnown);
  let waiting: ChargerEvent[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { day, sessions } of listDaysBack(energy, now)) {
    const [from, until] = [energy.calendar.startOf(day), energy.calendar.startOf(day + 1)];
    const own = sessions
      .filter(({ charger }) => chargers.includes(charger))
      .flatMap(toTurns)
      .filter(isKnown);
    waiting.push(...own, ...states.filter((each) => each.from >= from && each.from < end));
    end = from;
    // A session of the day before may end on this day, and no later.
    yield* toLatest(waiting.filter((each) => each.from >= until));
    waiting = waiting.filter((each) => each.from < until);
  }
  yield* toLatest(waiting);
}

function toLatest(events: readonly ChargerEvent[]): readonly ChargerEvent[] {
  return events.toSorted(
    (one, other) => other.from - one.from || other.charger - one.charger || (one.what < other.what ? 1 : -1),
  );
}

function toTurns({ charger, start, end }: Session): readonly ChargerEvent[] {
  return [
    { what: 'started', charger, from: start, until: start },
    { what: 'stopped', charger, from: end, until: end },
  ];
}

/** The times without a report that were long enough for one to be missing. */
function toSilences(site: Site, charger: number, now: number): readonly ChargerEvent[] {
  const { silentSince } = site;
  const gaps = toMergedConditions(site, 'gateway-offline').exact.filter(({ from }) => from <= now);
  const all = [...gaps, ...(silentSince === undefined || silentSince > now ? [] : [{ from: silentSince, until: now + 1 }])];
  return all
    .filter(({ until }) => toReport(site, Math.min(now, until - 1))?.isOverdue)
    .map(({ from, until }) => ({ what: 'silent', charger, from, until: until > now ? null : until }));
}

function toBroken({ plant }: SiteEnergy, charger: number): readonly ChargerEvent[] {
  const since = plant.chargers[charger]?.brokenSince;
  return since === undefined ? [] : [{ what: 'broken', charger, from: since, until: null }];
}
