import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { System } from '../answers/answers.ts';
import { DayPicker } from './day-picker.tsx';
import { ProblemNotice } from './parts/problem-notice.tsx';
import { Skeleton } from './parts/skeleton.tsx';
import { StatusBadge } from './parts/status-badge.tsx';
import { summaryQuery } from './queries.ts';
import { fromRoute } from './route.ts';
import { SummaryFacts } from './summary-facts.tsx';
import { SummaryFigures } from './summary-figures.tsx';
import { toDayText, toMoment, toSiteDay } from './text/moments.ts';
import { toPlace } from './text/to-place.ts';

interface SystemSummaryProps {
  readonly id: number;
  /** `YYYY-MM-DD` at the site; undefined for the present day. */
  readonly date: string | undefined;
  /** Its entry of the list, unless the list does not have it. */
  readonly system: System | undefined;
  /** When the list was answered, in epoch seconds. */
  readonly listedAt: number | undefined;
}

/** One system on one day. */
export function SystemSummary({ id, date, system, listedAt }: SystemSummaryProps): ReactNode {
  const { data, error, isFetching, refetch } = useQuery(summaryQuery(id, date));
  // Pressing twice asks once.
  const ask = (): unknown => refetch({ cancelRefetch: false });
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever chose a system, by whatever means, goes on reading here.
  useEffect(() => title.current?.focus(), []);

  const timeZone = system?.timezone ?? 'UTC';
  const asOf = data?.asOf ?? listedAt;
  const today = asOf === undefined ? undefined : toSiteDay(asOf, timeZone);
  const isPast = date !== undefined && today !== undefined && date < today;
  const name = system?.name ?? `System ${id}`;
  const operationalAt = data?.summary.operational_at ?? system?.operational_at;
  return (
    <section aria-labelledby="summary-title" className="summary" aria-busy={isFetching}>
      <a href={fromRoute({})} className="back">
        All systems
      </a>
      <div className="summary-head">
        <div>
          <h2 id="summary-title" ref={title} tabIndex={-1}>
            {name}
          </h2>
          <p className="where">
            {system && `${toPlace(system.address)} · `}
            {timeZone} · ID {id}
          </p>
        </div>
        {data && <StatusBadge status={data.summary.status} />}
      </div>
      <DayPicker
        systemId={id}
        date={date}
        today={today}
        first={typeof operationalAt === 'number' ? toSiteDay(operationalAt, timeZone) : undefined}
      />
      <p role="status" className="count">
        {isFetching && 'Loading the summary…'}
        {!isFetching && data && `${toDayText(data.summary.summary_date)}, as of ${toMoment(data.asOf, timeZone)}`}
      </p>
      {error && <ProblemNotice error={error} onRetry={ask} />}
      {!data && isFetching && <Skeleton rows={3} />}
      {data && (
        <>
          <SummaryFigures summary={data.summary} isPast={isPast} />
          <SummaryFacts summary={data.summary} isPast={isPast} asOf={data.asOf} timeZone={timeZone} />
          <button type="button" className="quiet" onClick={ask}>
            Refresh
          </button>
        </>
      )}
    </section>
  );
}
