import { developer, homeOwner, redirectUri, type TestMock } from './test-mock.ts';

/** The parts of a browser that the authorization pages need: a cookie and forms. */
export interface Browser {
  /** Opens a path with the session cookie. */
  open(path: string): Promise<Response>;
  /** Posts a form to a path, with the hidden field of the page that was opened last. */
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
}

export function createBrowser(mock: TestMock): Browser {
  let cookie: string | undefined;
  let csrf = '';
  const visit = async (path: string, init: RequestInit) => {
    const response = await mock.send(path, { ...init, ...(cookie ? { headers: { Cookie: cookie } } : {}) });
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    csrf = /name="csrf" value="([^"]+)"/.exec(await response.clone().text())?.[1] ?? csrf;
    return response;
  };
  return {
    open: (path) => visit(path, {}),
    submit: (path, fields) => visit(path, { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) }),
  };
}

/** The path of an authorization request; a value of null leaves the parameter out. */
export function toAuthorizePath(changes: Readonly<Record<string, string | null>> = {}): string {
  const all = { response_type: 'code', client_id: developer.clientId, redirect_uri: redirectUri, state: 'a-state', ...changes };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return `/oauth/authorize?${new URLSearchParams(present)}`;
}

/** Logs in and decides, and answers the redirect that follows. */
export async function walk(
  mock: TestMock,
  decision: 'approve' | 'deny',
  { path = toAuthorizePath(), person = homeOwner }: { path?: string; person?: { email: string; password: string } } = {},
): Promise<URL> {
  const browser = createBrowser(mock);
  await browser.open(path);
  await browser.submit(path, person);
  await browser.open(path);
  const answer = await browser.submit(path, { decision });
  return new URL(answer.headers.get('Location') ?? '');
}

/** A code that the home owner just approved. */
export async function createCode(mock: TestMock): Promise<string> {
  return (await walk(mock, 'approve')).searchParams.get('code') ?? '';
}
