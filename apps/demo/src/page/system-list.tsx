import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { SystemsAnswer } from '../answers/answers.ts';
import { ProblemNotice } from './parts/problem-notice.tsx';
import { Skeleton } from './parts/skeleton.tsx';
import { SystemCard } from './system-card.tsx';
import { toCount } from './text/quantities.ts';
import { toPlace } from './text/to-place.ts';

interface SystemListProps {
  readonly list: UseQueryResult<SystemsAnswer>;
  readonly chosen: number | undefined;
}

/** From this many systems on, looking for one by eye is a chore. */
const filterFrom = 8;

/** All systems that the person may see, each a card with a link to its summary. */
export function SystemList({ list: { data, error, isFetching, refetch }, chosen }: SystemListProps): ReactNode {
  const [words, setWords] = useState('');
  const systems = (data?.systems ?? []).filter((system) =>
    `${system.name} ${system.system_id} ${toPlace(system.address)}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <section aria-labelledby="systems-title" className="list" aria-busy={isFetching}>
      <h2 id="systems-title">Systems</h2>
      <p role="status" className="count">
        {isFetching ? 'Loading systems…' : data && toCountText(systems.length, data)}
      </p>
      {error && <ProblemNotice error={error} onRetry={() => refetch({ cancelRefetch: false })} />}
      {!data && isFetching && <Skeleton rows={3} />}
      {data && data.systems.length >= filterFrom && (
        <label className="filter">
          Find by name, id or place
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      )}
      {data?.systems.length === 0 && (
        <p className="empty">No system belongs to this account. Disconnect, and connect with the account that owns one.</p>
      )}
      {data && systems.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
        <ul role="list" aria-labelledby="systems-title">
          {systems.map((system) => (
            <SystemCard key={system.system_id} system={system} asOf={data.asOf} isChosen={system.system_id === chosen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function toCountText(shown: number, { systems, total }: SystemsAnswer): string {
  if (total > systems.length)
    return `${toCount(shown)} shown; the first ${toCount(systems.length)} of ${toCount(total)} were read`;
  if (shown < total) return `${toCount(shown)} of ${toCount(total)} systems`;
  return total === 1 ? '1 system' : `${toCount(total)} systems`;
}
