/** Keeps the last so many results of something that is costly to make. */
export interface Recent<Key, Value> {
  /** What is kept under a key, or else what `make` makes. */
  get(key: Key, make: () => Value): Value;
}

export function createRecent<Key, Value>(limit: number): Recent<Key, Value> {
  const kept = new Map<Key, Value>();
  return {
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
