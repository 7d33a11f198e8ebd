/** The streams that a world keeps open. They live with the process: no store and no snapshot has them. */
export interface LiveStreams {
  /** How many are open. */
  count(): number;
  /** Keeps one that began, until what is answered here is called. @param end ends it, for a reason that the journal tells */
  add(end: (why: string) => void): () => void;
  /** Ends them all. */
  end(why: string): void;
}

export function createLiveStreams(): LiveStreams {
  const open = new Set<(why: string) => void>();
  return {
    count: () => open.size,
    add(end) {
      open.add(end);
      return () => {
        open.delete(end);
      };
    },
    end(why) {
      for (const end of [...open]) end(why);
    },
  };
}
