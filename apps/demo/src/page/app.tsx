import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Notice } from '../answers/notice.ts';
import { Dashboard } from './dashboard.tsx';
import { Header } from './header.tsx';
import { ProblemNotice } from './parts/problem-notice.tsx';
import { sessionQuery } from './queries.ts';
import { Welcome } from './welcome.tsx';

/** The whole page. @param notice how the last log-in ended, where it did not succeed */
export function App({ notice }: { readonly notice: Notice | undefined }): ReactNode {
  const { data: session, error, refetch, isPending } = useQuery(sessionQuery);
  return (
    <>
      <Header session={session} />
      <main id="main">
        {isPending && <p role="status">Loading…</p>}
        {error && <ProblemNotice error={error} onRetry={refetch} />}
        {session?.connected && <Dashboard />}
        {session && !session.connected && <Welcome session={session} notice={session.ended ? 'ended' : notice} />}
      </main>
      <footer>
        <p>A demo of Heliostat. Not affiliated with Enphase. It only reads, and forgets your access when its server stops.</p>
      </footer>
    </>
  );
}
