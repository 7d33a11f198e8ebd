/** Lets what concerns one thing happen one after the other: a world that is being reset is not deleted halfway. */
export interface Turns {
  /** Does something when everything before it that has the same name is over. */
  take<T>(name: string, act: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(name, act) {
      const before = last.get(name);
      const own = before === undefined ? act() : before.then(act, act);
      last.set(name, own);
      try {
        return await own;
      } finally {
        if (last.get(name) === own) last.delete(name);
      }
    },
  };
}
