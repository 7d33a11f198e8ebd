import { toAuthorizePath } from '../harness/browser.ts';
import { homeOwner } from '../harness/test-mock.ts';
import type { Stage } from './stage.ts';

/** The page that all of this is about. */
export const path = toAuthorizePath();

/** The cookie and the hidden field of a browser that was only looking. */
export async function look(stage: Stage, at = path): Promise<{ readonly cookie: string; readonly csrf: string }> {
  const page = await stage.send(at);
  const cookie = page.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '' };
}

export async function logInByHand(stage: Stage): Promise<{ readonly cookie: string; readonly csrf: string }> {
  const { cookie, csrf } = await look(stage);
  const answer = await post(stage, { Cookie: cookie }, { csrf, ...homeOwner });
  const own = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const page = await (await stage.send(path, { headers: { Cookie: own } })).text();
  return { cookie: own, csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' };
}

export function post(
  stage: Stage,
  headers: Record<string, string>,
  fields: Record<string, string>,
  to = path,
): Promise<Response> {
  return stage.send(to, { method: 'POST', headers, body: new URLSearchParams(fields) });
}
