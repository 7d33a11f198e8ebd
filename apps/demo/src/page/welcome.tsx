import type { ReactNode } from 'react';
import type { Notice } from '../answers/notice.ts';
import type { PageSession } from './queries.ts';
import { noticeTexts } from './text/notices.ts';

interface WelcomeProps {
  readonly session: PageSession;
  readonly notice: Notice | 'ended' | undefined;
}

/** Before connecting: what this is, what will happen, and as whom to log in. */
export function Welcome({ session, notice }: WelcomeProps): ReactNode {
  const text = notice && noticeTexts[notice];
  return (
    <div className="welcome">
      {text && (
        <div role="alert" className={text.isCalm ? 'notice calm' : 'notice'}>
          <h2>{text.title}</h2>
          <p>{text.detail}</p>
        </div>
      )}
      <section aria-labelledby="welcome-title" className="card">
        <h2 id="welcome-title">Your solar systems, one day at a time</h2>
        <p className="lead">
          This dashboard asks the Enphase v4 API for the systems that you own, and shows what each of them produces now, on a day
          of your choice, and over its lifetime.
        </p>
        <form method="post" action="/connect">
          <button type="submit">Connect</button>
        </form>
        <h3>What happens next</h3>
        <ol>
          <li>
            You leave for <strong>{session.host}</strong> and log in there. This demo never sees your password.
          </li>
          <li>You see what the application may read, and allow or deny it.</li>
          <li>You come back here. The access stays on the demo’s server; this page never gets it.</li>
        </ol>
        {session.mode === 'mock' ? <MockLogIn /> : <LiveLogIn />}
      </section>
    </div>
  );
}

function MockLogIn(): ReactNode {
  return (
    <div className="hint">
      <h3>Who to log in as</h3>
      <p>
        The service is a mock on this machine, and so are its people. Log in as <code>homeowner@example.com</code>. The password
        is printed in the terminal where you started the mock.
      </p>
    </div>
  );
}

function LiveLogIn(): ReactNode {
  return (
    <div className="hint">
      <h3>Who to log in as</h3>
      <p>
        The service is the live one. Log in with the Enlighten account that owns the systems. Every list and every summary counts
        against the quota of your plan; this page asks only when you do.
      </p>
    </div>
  );
}
