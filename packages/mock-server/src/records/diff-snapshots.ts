import type { StoreEntry } from '../store/store.ts';
import { toMaskedEntry } from './to-masked-entry.ts';
import type { Snapshot } from './worlds.ts';

/** What became different. Secrets are `***`, also where that is all that changed. */
export interface Difference {
  readonly collection: string;
  readonly key: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Undefined for what was added. Of what changed, the fields that did. */
  readonly before: unknown;
  /** Undefined for what was removed. Of what changed, the fields that did. */
  readonly after: unknown;
}

/** What requests change by the way, and what comes and goes with people. */
const left: readonly string[] = ['chance', 'origins'];

/**
 * Compares two states of a world, as each shows itself at its own instant: what expired on the way is removed. Ordered by collection
 * and key; time that passed is no difference.
 */
export function diffSnapshots(before: Snapshot, after: Snapshot): readonly Difference[] {
  const [old, young] = [toEntries(before), toEntries(after)];
  const clientIds = new Set([...old.values(), ...young.values()].filter(isApplication).map(({ key }) => key));
  const places = [...new Set([...old.keys(), ...young.keys()])].sort();
  return places.flatMap((place) => {
    const [one, other] = [old.get(place), young.get(place)];
    if (one && other && isSame(one.value, other.value)) return [];
    return [toDifference(one, other, clientIds)];
  });
}

/** What is there to see at the instant of a snapshot, with the settings of the world in the manner of entries, by its place. */
function toEntries({ clock, switches, entries }: Snapshot): ReadonlyMap<string, StoreEntry> {
  const settings = [
    { collection: 'world', key: 'rate', value: clock.rate, expiresAt: undefined },
    { collection: 'world', key: 'switches', value: switches, expiresAt: undefined },
  ];
  const live = entries.filter(({ collection, expiresAt }) => {
    return !left.includes(collection) && (expiresAt === undefined || expiresAt > clock.instant);
  });
  return new Map([...live, ...settings].map((entry) => [JSON.stringify([entry.collection, entry.key]), entry]));
}

function isApplication({ collection }: StoreEntry): boolean {
  return collection === 'applications';
}

function toDifference(one: StoreEntry | undefined, other: StoreEntry | undefined, clientIds: ReadonlySet<string>): Difference {
  const shown = toMaskedEntry((one ?? other) as StoreEntry, clientIds);
  const { collection, key } = shown;
  const toShown = (entry: StoreEntry, value: unknown) => toMaskedEntry({ ...entry, value }, clientIds).value;
  if (!one || !other) {
    const [before, after] = one ? [shown.value, undefined] : [undefined, shown.value];
    return { collection, key, change: one ? 'removed' : 'added', before, after };
  }
  const [before, after] = toChangedFields(one.value, other.value);
  return { collection, key, change: 'changed', before: toShown(one, before), after: toShown(other, after) };
}

/** Of two objects, the fields that differ; of anything else, all of it. */
function toChangedFields(before: unknown, after: unknown): readonly [before: unknown, after: unknown] {
  if (!isObject(before) || !isObject(after)) return [before, after];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSame(before[name], after[name]),
  );
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]]));
  return [pick(before), pick(after)];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values are what JSON can say; the order of fields says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(toSorted(one)) === JSON.stringify(toSorted(other));
}

function toSorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toSorted);
  if (!isObject(value)) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, each]) => [name, toSorted(each)]));
}
