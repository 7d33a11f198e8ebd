import type { Calendar } from './calendar.ts';
import type { Session } from './charging.ts';
import { longestSessionSeconds, toHabitSession, toManualSession } from './charging-habit.ts';
import { listBetween } from './list-between.ts';
import type { Period } from './outages.ts';
import type { Plant } from './plant.ts';
import { createRecentDays } from './recent.ts';
import type { Choice } from './site.ts';

type Command = Extract<Choice, { readonly kind: 'charging' }>;

/** From the acceptance of a command to what it does. */
export const commandDelaySeconds = 20;

/** Something that happens at a charger: what begins then, if anything, and whether what goes on ends. */
interface Turn {
  readonly at: number;
  readonly ends: boolean;
  readonly begins?: Session | undefined;
}

/**
 * Finds the sessions that begin on a day, in the order of their starts for each charger. A vehicle that comes by itself takes over; a command to stop ends a session,
 * and one to start begins one where none runs and a vehicle ever comes. An outage ends one and lets none begin, and a charger that is broken is the same.
 * A change of what is to come never changes a session up to then.
 *
 * @ledger ev-charging-effect
 */
export function createSessions(
  seed: number,
  plant: Plant,
  calendar: Calendar,
  outagesOf: (day: number) => readonly Period[],
): (day: number) => readonly Session[] {
  const firstDay = plant.site.operationalAt === null ? undefined : calendar.dayOf(plant.site.operationalAt);
  const commands = plant.chargers.map(({ serial, habit }) =>
    habit === 'never'
      ? []
      : (plant.site.choices ?? []).filter((each): each is Command => isCommand(each, serial)).toSorted(toOrder),
  );

  const habits = plant.chargers.map((_charger, at) => createRecentDays((day) => toHabitSession(seed, plant, calendar, day, at)));
  const toHabit = (day: number, charger: number) => habits[charger]?.(day);

  /** The last day before which nothing matters any more: a vehicle came by itself, or nothing can have been going on. */
  function findFirst(day: number, charger: number): number {
    const own = commands[charger] ?? [];
    const hasCommand = (from: number, until: number) =>
      listBetween(own, from - longestSessionSeconds - commandDelaySeconds, until).length > 0;
    // A vehicle that comes by itself is gone before the next one comes.
    if (!hasCommand(calendar.startOf(day), calendar.startOf(day + 1) + longestSessionSeconds)) return day;
    let first = day - 1;
    while (first > (firstDay ?? first) && !toHabit(first, charger)) {
      if (!hasCommand(calendar.startOf(first), calendar.startOf(first + 1))) break;
      first--;
    }
    return first;
  }

  function listTurns(from: number, until: number, charger: number): readonly Turn[] {
    return listBetween(commands[charger] ?? [], from, until).map(({ at: askedAt, isOn, levelPercent }) => {
      const at = askedAt + commandDelaySeconds;
      if (!isOn) return { at, ends: true };
      return { at, ends: false, begins: toManualSession(seed, plant, charger, { askedAt, start: at, levelPercent }) };
    });
  }

  /** Whether nothing but its own habit can move a vehicle that begins to charge on a day. */
  function isQuiet(day: number, charger: number): boolean {
    if (plant.chargers[charger]?.brokenSince !== undefined) return false;
    if (outagesOf(day - 1).length + outagesOf(day).length + outagesOf(day + 1).length > 0) return false;
    const from = calendar.startOf(day - 1) - longestSessionSeconds - commandDelaySeconds;
    const until = calendar.startOf(day + 1) + longestSessionSeconds;
    return listBetween(commands[charger] ?? [], from, until).length === 0;
  }

  function listOfCharger(day: number, charger: number): readonly Session[] {
    if (isQuiet(day, charger)) {
      const session = toHabit(day, charger);
      return session ? [session] : [];
    }
    const first = findFirst(day, charger);
    const days = Array.from({ length: day - first + 1 }, (_, at) => first + at);
    const coming = days.flatMap((each) => toHabit(each, charger) ?? []);
    const [start, end] = [calendar.startOf(day), calendar.startOf(day + 1)];
    const asked = listTurns(calendar.startOf(first) - longestSessionSeconds, end + longestSessionSeconds, charger);
    const dark = [...[...days, day + 1].flatMap(outagesOf), ...toUseless(plant, charger)];
    const turns = [
      ...dark.map(({ from }) => ({ at: from, ends: true })),
      ...coming.map((begins) => ({ at: begins.start, ends: true, begins })),
      ...asked,
    ].sort((one, other) => one.at - other.at);
    const sessions = runTurns(turns, (at) => dark.some(({ from, until }) => from <= at && at < until));
    return sessions.filter((each) => each.start >= start && each.start < end);
  }

  return (day) => plant.chargers.flatMap((_charger, at) => listOfCharger(day, at));
}

const toOrder = (one: Command, other: Command) => one.at - other.at;

function isCommand(choice: Choice, serial: string): boolean {
  return choice.kind === 'charging' && choice.serial === serial;
}

/** When a charger does nothing: before the site runs, and once it is broken. */
function toUseless({ site, chargers }: Plant, charger: number): readonly Period[] {
  const begins = { from: Number.NEGATIVE_INFINITY, until: site.operationalAt ?? Number.POSITIVE_INFINITY };
  const broken = chargers[charger]?.brokenSince;
  return broken === undefined ? [begins] : [begins, { from: broken, until: Number.POSITIVE_INFINITY }];
}

/** @param turns in the order of their instants */
function runTurns(turns: readonly Turn[], isDark: (at: number) => boolean): readonly Session[] {
  const sessions: Session[] = [];
  let current: Session | undefined;
  for (const { at, ends, begins } of turns) {
    if (current && (ends || current.end <= at)) {
      sessions.push({ ...current, end: Math.min(current.end, at) });
      current = undefined;
    }
    if (!current && begins && !isDark(at)) current = begins;
  }
  if (current) sessions.push(current);
  return sessions.filter(({ start, end }) => end > start);
}
