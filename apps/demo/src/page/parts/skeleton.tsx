import type { ReactNode } from 'react';

/** Grey cards where content is going to be, so that the page does not jump. Says nothing to a screen reader. */
export function Skeleton({ rows }: { readonly rows: number }): ReactNode {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <div key={row} />
      ))}
    </div>
  );
}
