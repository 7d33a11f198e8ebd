import type { ReactNode } from 'react';
import type { PageSession } from './queries.ts';

/** Name of the page, where its numbers come from, and the way out. */
export function Header({ session }: { readonly session: PageSession | undefined }): ReactNode {
  return (
    <header>
      <h1>
        <img src="/favicon.svg" alt="" width="28" height="28" />
        Heliostat <span>demo</span>
      </h1>
      {session && (
        <p className={`mode mode-${session.mode}`}>
          <strong>{session.mode === 'mock' ? 'Mock' : 'Live'}</strong> <span>{session.host}</span>
        </p>
      )}
      {session?.connected && (
        <form method="post" action="/disconnect">
          <button type="submit" className="quiet">
            Disconnect
          </button>
        </form>
      )}
    </header>
  );
}
