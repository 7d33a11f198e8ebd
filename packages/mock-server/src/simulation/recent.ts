/** Keeps the last so many results of something that is costly to make. */
export interface Recent<Key, Value> {
  /** What is kept under a key, or else what `make` makes. */
  get(key: Key, make: () => Value): Value;
  /** What is kept under a key, if anything is. */
  peek(key: Key): Value | undefined;
}

export function createRecent<Key, Value>(limit: number): Recent<Key, Value> {
  const kept = new Map<Key, Value>();
  return {
    peek: (key) => kept.get(key),
    get(key, make) {
      let value = kept.get(key);
      if (value === undefined) {
        value = make();
        const oldest = kept.size >= limit ? kept.keys().next().value : undefined;
        if (oldest !== undefined) kept.delete(oldest);
      } else {
        kept.delete(key);
      }
      kept.set(key, value);
      return value;
    },
  };
}

/** A power of two. */
const places = 16;

/**
 * The same for what is made for days: `make`, and the last 16 results in a row. A day has one place, which it shares with every sixteenth,
 * so that finding it costs next to nothing: a lifetime asks for thousands.
 */
export function createRecentDays<Value>(make: (day: number) => Value): (day: number) => Value {
  const days = new Array<number>(places).fill(Number.NaN);
  const values: Value[] = [];
  return (day) => {
    const place = day & (places - 1);
    if (days[place] === day) return values[place] as Value;
    const value = make(day);
    days[place] = day;
    values[place] = value;
    return value;
  };
}
