import { developer, homeOwner, redirectUri, type TestMock } from './test-mock.ts';

/** Whoever answers: a mock in process, or one behind a socket. */
export type Answering = Pick<TestMock, 'send'>;
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The parts of a browser that the authorization pages need: a cookie and forms. */
export interface Browser {
  /** Opens a path with the session cookie. */
  open(path: string): Promise<Response>;
  /** Posts a form to a path, with the hidden field and the checked boxes of the page that was opened last unless `fields` say otherwise. */
  submit(path: string, fields: Fields): Promise<Response>;
}

export function createBrowser(mock: Answering): Browser {
  let cookie: string | undefined;
  let onPage: Fields = {};
  const visit = async (path: string, init: RequestInit) => {
    const response = await mock.send(path, { ...init, ...(cookie ? { headers: { Cookie: cookie } } : {}) });
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    onPage = { ...onPage, ...readFields(await response.clone().text()) };
    return response;
  };
  return {
    open: (path) => visit(path, {}),
    submit: (path, fields) => visit(path, { method: 'POST', body: toForm({ ...onPage, ...fields }) }),
  };
}

/** What a form would post that nobody touched. */
function readFields(page: string): Fields {
  const [, csrf] = /name="csrf" value="([^"]+)"/.exec(page) ?? [];
  if (csrf === undefined) return {};
  const checked = [...page.matchAll(/type="checkbox" name="system_id" value="(\d+|all)" checked/g)].map(([, id = '']) => id);
  return { csrf, system_id: checked };
}

export function toForm(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])),
  );
}

/** The path of an authorization request; a value of null leaves the parameter out. */
export function toAuthorizePath(changes: Readonly<Record<string, string | null>> = {}): string {
  const all = { response_type: 'code', client_id: developer.clientId, redirect_uri: redirectUri, state: 'a-state', ...changes };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return `/oauth/authorize?${new URLSearchParams(present)}`;
}

interface Walk {
  readonly path?: string;
  readonly person?: { readonly email: string; readonly password: string };
  /** The systems to lend; all of them if left out. */
  readonly systems?: readonly number[];
}

/** Logs in and decides, and answers the redirect that follows. */
export async function walk(
  mock: Answering,
  decision: 'approve' | 'deny',
  { path = toAuthorizePath(), person = homeOwner, systems }: Walk = {},
): Promise<URL> {
  const browser = createBrowser(mock);
  await browser.open(path);
  await browser.submit(path, person);
  await browser.open(path);
  const answer = await browser.submit(path, { decision, ...(systems ? { system_id: systems.map(String) } : {}) });
  return new URL(answer.headers.get('Location') ?? '');
}

/** A code that the home owner just approved. */
export async function createCode(mock: Answering): Promise<string> {
  return (await walk(mock, 'approve')).searchParams.get('code') ?? '';
}
