import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query';
import type { SessionAnswer, SummaryAnswer, SystemsAnswer } from '../answers/answers.ts';
import { loadJson, PageError } from './load-json.ts';

/** What the page knows of its session. `ended` once the service would not have the access any more. */
export type PageSession = SessionAnswer & { readonly ended?: true };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }): Promise<PageSession> => loadJson('/api/session', signal),
});

export const systemsQuery = queryOptions({
  queryKey: ['systems'],
  queryFn: ({ signal }) => loadJson<SystemsAnswer>('/api/systems', signal),
});

/** @param date `YYYY-MM-DD` at the site; left out: the day that it is there now */
export const summaryQuery = (id: number, date: string | undefined) =>
  queryOptions({
    queryKey: ['summary', id, date],
    queryFn: ({ signal }) => loadJson<SummaryAnswer>(`/api/systems/${id}/summary${date ? `?date=${date}` : ''}`, signal),
  });

/** Asks only when a person does: every answer costs a call of a quota that may be ten a minute. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      // The service itself renews its numbers about every quarter of an hour.
      queries: { staleTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    },
    queryCache: new QueryCache({
      onError(error) {
        if (!(error instanceof PageError) || error.problem.kind !== 'connect-again') return;
        client.setQueryData(
          sessionQuery.queryKey,
          (session) => session && { ...session, connected: false, ended: true as const },
        );
      },
    }),
  });
  return client;
}
