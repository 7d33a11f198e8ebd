import type { TestMock } from '../harness/test-mock.ts';

/** Whoever runs the mock, in front of the inspector: a browser with a cookie, which sends the hidden field of the page before. */
export interface Visitor {
  open(path?: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  submit(path: string, fields?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The text of a page that has to be there. */
  read(path: string): Promise<string>;
  readonly cookie: string | undefined;
}

/** What passes requests on to a mock. */
export type Sender = Pick<TestMock, 'send'>;

export const home = '/_heliostat/inspector';
const adminToken = 'admin-token-of-the-test';

export function createVisitor(mock: Sender): Visitor {
  let cookie: string | undefined;
  let csrf = '';
  const visit = async (path: string, init: RequestInit, given: Readonly<Record<string, string>> = {}) => {
    const response = await mock.send(path, { ...init, headers: { ...(cookie ? { Cookie: cookie } : {}), ...given } });
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
    csrf = /name="csrf" value="([^"]+)"/.exec(await response.clone().text())?.[1] ?? csrf;
    return response;
  };
  const open: Visitor['open'] = (path = home, headers) => visit(path, {}, headers);
  return {
    open,
    submit: (path, fields = {}, headers = {}) =>
      visit(path, { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) }, headers),
    async read(path) {
      const response = await open(path);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
      return response.text();
    },
    get cookie() {
      return cookie;
    },
  };
}

/** A visitor who has shown the admin token. */
export async function logIn(mock: Sender): Promise<Visitor> {
  const visitor = createVisitor(mock);
  await visitor.open(`${home}/log-in`);
  const answer = await visitor.submit(`${home}/log-in`, { token: adminToken });
  if (answer.status !== 303) throw new Error(`Log-in answered ${answer.status}: ${await answer.text()}`);
  return visitor;
}

/** What a page says, without its markup. */
export function toText(page: string): string {
  return page
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** The text of an element that holds nothing but text. */
export function readElement(page: string, id: string): string {
  const [, content] = new RegExp(`<pre id="${id}"[^>]*>(.*?)</pre>`, 's').exec(page) ?? [];
  if (content === undefined) throw new Error(`The page has no ${id}.`);
  return content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
