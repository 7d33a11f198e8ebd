import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { systemsQuery } from './queries.ts';
import { useRoute } from './route.ts';
import { SystemList } from './system-list.tsx';
import { SystemSummary } from './system-summary.tsx';

/** Connected: the list of systems, and the summary of the one that was chosen. A narrow page shows one of the two. */
export function Dashboard(): ReactNode {
  const { systemId, date } = useRoute();
  const list = useQuery(systemsQuery);
  const system = list.data?.systems.find((each) => each.system_id === systemId);
  return (
    <div className={systemId === undefined ? 'dashboard' : 'dashboard has-choice'}>
      <SystemList list={list} chosen={systemId} />
      {systemId === undefined && (
        <p className="placeholder">{list.data?.systems.length ? 'Choose a system to see its day.' : ''}</p>
      )}
      {systemId !== undefined && !list.isPending && (
        <SystemSummary key={systemId} id={systemId} date={date} system={system} listedAt={list.data?.asOf} />
      )}
    </div>
  );
}
