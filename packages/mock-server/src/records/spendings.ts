import Big from 'big.js';

/** What one call used. */
export interface Use {
  readonly clientId: string;
  readonly name: string;
  /** US dollars for the call, as an exact decimal string, without the price of the plan. */
  readonly usd: string;
}

/** What a run of the mock used: all worlds together, whatever was reset, restored or deleted since. */
export interface Spending {
  readonly hits: number;
  /** US dollars, exactly. */
  readonly usd: string;
  /** The application that called most; undefined before the first call. */
  readonly most: { readonly name: string; readonly clientId: string; readonly hits: number } | undefined;
}

/** Adds up what a run uses. It begins with the process and ends with it: a run is no matter of a world, nor of a folder. */
export interface Spendings {
  add(use: Use): void;
  read(): Spending;
}

export function createSpendings(): Spendings {
  const callers = new Map<string, { name: string; clientId: string; hits: number }>();
  let hits = 0;
  let usd = new Big(0);
  return {
    add({ clientId, name, usd: price }) {
      hits += 1;
      usd = usd.plus(price);
      callers.set(clientId, { name, clientId, hits: (callers.get(clientId)?.hits ?? 0) + 1 });
    },
    read: () => ({
      hits,
      usd: usd.toString(),
      most: [...callers.values()].sort((one, other) => other.hits - one.hits)[0],
    }),
  };
}
