import { expect, test } from 'vitest';
import { createCode } from '../harness/browser.ts';
import {
  createTestMock,
  developer,
  homeOwner,
  installer,
  partner,
  type Tokens,
  toBasic,
  toHeaders,
} from '../harness/test-mock.ts';
import { home, logIn, readPage } from './visitor.ts';

test('no page holds a key, a token, a code, a secret or a password', async () => {
  const mock = await createTestMock();
  const first = await mock.signIn();
  const code = await createCode(mock);
  const redirect_uri = 'http://127.0.0.1:4020/callback';
  const readTokens = async (answer: Promise<Response>) => (await (await answer).json()) as Tokens;
  const second = await readTokens(mock.token({ grant_type: 'authorization_code', code, redirect_uri }));
  const third = await readTokens(mock.token({ grant_type: 'refresh_token', refresh_token: first.refresh_token }));
  const owner = await mock.signInInstaller();
  const own = { access: first.access_token, refresh: first.refresh_token, key: developer.apiKey, secret: developer.clientSecret };
  const tokens = [first, second, third, owner].flatMap((each) => [each.access_token, each.refresh_token]);
  // Everywhere where a secret can stand. One that looks like one is masked where it does not belong as well.
  for (const secret of [...Object.values(own), code, homeOwner.password, toBasic(developer)]) {
    const text = encodeURIComponent(secret);
    const stray = secret.length < 32 ? '' : `&page=${text}&${text}=1`;
    await mock.fetch(new Request(`http://mock.test/api/v4/systems?key=${text}&x=${text}${stray}`));
    await mock.fetch(new Request(`http://mock.test/api/v4/${text}/systems&key=${text}`, { headers: toHeaders(secret, secret) }));
    await mock.fetch(new Request(`http://mock.test/oauth/token?code=${text}&refresh_token=${text}`, { method: 'POST' }));
    await mock.fetch(
      new Request(`http://mock.test/api/v4/systems/search?key=${developer.apiKey}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${own.access}`, Prefer: 'code=200' },
        body: JSON.stringify({ system: { token: secret, password: secret, [`key_${'x'.repeat(5)}`]: secret } }),
      }),
    );
    await mock.token({ grant_type: 'password', username: homeOwner.email, password: secret }, partner);
    await mock.token(
      { grant_type: 'refresh_token', refresh_token: secret },
      { clientId: developer.clientId, clientSecret: secret },
    );
  }
  const { applications, people } = await mock.describe();
  const secrets = [
    ...tokens,
    code,
    '2TJk7M',
    homeOwner.password,
    installer.password,
    'admin-token-of-the-test',
    ...people.map(({ password }) => password),
    ...applications.flatMap(({ api_key, client_secret, client_id }) => [api_key, client_secret, client_id]),
    ...applications.map(({ client_id, client_secret }) => toBasic({ clientId: client_id, clientSecret: client_secret }).slice(6)),
  ];
  const visitor = await logIn(mock);
  const count = (await mock.world.journal.list()).length;
  expect(count).toBeGreaterThan(40);
  const world = `${home}/worlds/default`;
  const paths = [`${home}/worlds`, world, `${world}/bill`, `${world}/requests`, `${world}/requests?before=${count - 49}`];
  for (let number = 1; number <= count; number++) paths.push(`${world}/requests/${number}`);
  for (const path of paths) {
    const page = await readPage(visitor, path);
    expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
  }
});
