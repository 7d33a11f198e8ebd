import type { TestMock } from '../harness/test-mock.ts';
import { createVisitor, type Visitor } from '../harness/visitor.ts';

export const home = '/_heliostat/inspector';
export const logInPath = `${home}/log-in`;
export const sessionCookie = 'heliostat_inspector';
export const adminToken = 'admin-token-of-the-test';

/** A visitor who has shown the admin token. */
export async function logIn(mock: Pick<TestMock, 'fetch'>): Promise<Visitor> {
  const visitor = createVisitor(mock);
  await visitor.open(logInPath);
  const answer = await visitor.post(logInPath, { token: adminToken });
  if (answer.status !== 303) throw new Error(`Log-in answered ${answer.status}: ${answer.text}`);
  return visitor;
}

/** Posts a form as another browser or another site would: with these headers. */
export function postWith(
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
) {
  return visitor.send(path, { method: 'POST', headers, body: new URLSearchParams({ csrf: visitor.csrf(), ...fields }) });
}

/** The text of a page that has to be there. */
export async function readPage(visitor: Visitor, path: string): Promise<string> {
  const { status, text } = await visitor.open(path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
  return text;
}

/** What a page says, without its markup. */
export function toText(page: string): string {
  return page
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll('<wbr>', '')
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
