import type { ReactNode } from 'react';
import type { System } from '../answers/answers.ts';
import { Moment } from './parts/moment.tsx';
import { StatusBadge } from './parts/status-badge.tsx';
import { fromRoute } from './route.ts';
import { toPlace } from './text/to-place.ts';

interface SystemCardProps {
  readonly system: System;
  /** When the list was answered, in epoch seconds. */
  readonly asOf: number;
  readonly isChosen: boolean;
}

/** One system of the list. Names repeat in real fleets, so the id is part of the link. */
export function SystemCard({ system, asOf, isChosen }: SystemCardProps): ReactNode {
  return (
    <li className="system card">
      <h3>
        <a href={fromRoute({ systemId: system.system_id })} aria-current={isChosen ? 'true' : undefined}>
          {system.name} <span className="id">ID {system.system_id}</span>
        </a>
      </h3>
      <StatusBadge status={system.status} />
      <dl>
        <div>
          <dt>Place</dt>
          <dd>{toPlace(system.address)}</dd>
        </div>
        <div>
          <dt>Time zone</dt>
          <dd>{system.timezone}</dd>
        </div>
        <div>
          <dt>Last report</dt>
          <dd>
            <Moment seconds={system.last_report_at} asOf={asOf} timeZone={system.timezone} />
          </dd>
        </div>
      </dl>
    </li>
  );
}
