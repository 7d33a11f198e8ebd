import OAuth2Strategy from 'passport-oauth2';
import { describe, expect, test } from 'vitest';
import { developer, redirectUri, toBasic } from '../harness/test-mock.ts';
import { connect } from './connect.ts';

interface Pair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** As passport itself: it runs a strategy with a request, and takes whatever outcome the strategy reports. */
type Outcome =
  | { readonly redirect: string }
  | { readonly user: Pair }
  | { readonly failure: unknown }
  | { readonly error: unknown };

function createStrategy(url: string, { withHeader = true, clientSecret = developer.clientSecret as string } = {}) {
  const client = { clientId: developer.clientId, clientSecret };
  return new OAuth2Strategy(
    {
      authorizationURL: `${url}/oauth/authorize`,
      tokenURL: `${url}/oauth/token`,
      clientID: client.clientId,
      clientSecret,
      callbackURL: redirectUri,
      state: true,
      // The library puts id and secret into the form alone; the service wants them in a header.
      ...(withHeader ? { customHeaders: { Authorization: toBasic(client) } } : {}),
    },
    (accessToken, refreshToken, _parameters, _profile, done) => done(null, { accessToken, refreshToken }),
  );
}

function run(strategy: OAuth2Strategy, request: object): Promise<Outcome> {
  return new Promise((resolve) => {
    const running: OAuth2Strategy = Object.create(strategy);
    running.redirect = (redirect) => resolve({ redirect });
    running.success = (user) => resolve({ user: user as Pair });
    running.fail = (failure) => resolve({ failure });
    running.error = (error) => resolve({ error });
    running.authenticate(request);
  });
}

function refresh({ _oauth2 }: OAuth2Strategy, { refreshToken }: Pair): Promise<Pair> {
  return new Promise((resolve, reject) => {
    _oauth2.getOAuthAccessToken(refreshToken, { grant_type: 'refresh_token' }, (error, accessToken, next) =>
      error ? reject(error) : resolve({ accessToken, refreshToken: next }),
    );
  });
}

const toQuery = (callback: URL) => Object.fromEntries(callback.searchParams);

/** Sends the browser off and comes back, in one session of the application. */
async function walk(strategy: OAuth2Strategy, authorize: (url: string) => Promise<URL>) {
  const session = {};
  const outcome = await run(strategy, { session, query: {} });
  if (!('redirect' in outcome)) throw new Error('The strategy sends the browser nowhere.');
  return { session, query: toQuery(await authorize(outcome.redirect)) };
}

describe('passport-oauth2', () => {
  test('exchanges a code and refreshes', async () => {
    await using connected = await connect();
    const strategy = createStrategy(connected.mock.url);
    const outcome = await run(strategy, await walk(strategy, (url) => connected.authorize(url)));
    if (!('user' in outcome)) throw new Error(`Nobody is logged in: ${JSON.stringify(outcome)}`);
    expect(await connected.call(outcome.user.accessToken, developer.apiKey)).toBe(200);
    const next = await refresh(strategy, outcome.user);
    expect(await connected.call(next.accessToken, developer.apiKey)).toBe(200);
    await expect(refresh(strategy, outcome.user)).rejects.toMatchObject({
      statusCode: 400,
      data: expect.stringContaining('invalid_grant'),
    });
  });

  test('learns of a rejection, of a foreign state and of a used code', async () => {
    await using connected = await connect();
    const strategy = createStrategy(connected.mock.url);
    const denied = await run(strategy, await walk(strategy, (url) => connected.authorize(url, 'deny')));
    expect(denied).toMatchObject({ failure: { message: 'User denied access' } });
    const request = await walk(strategy, (url) => connected.authorize(url));
    const foreign = await run(strategy, { ...request, session: {} });
    expect(foreign).toMatchObject({ failure: { message: expect.stringContaining('state') } });
    await run(strategy, { ...request, session: structuredClone(request.session) });
    const again = await run(strategy, request);
    expect(again).toMatchObject({ error: { code: 'invalid_grant', message: 'Invalid authorization code: ***', status: 500 } });
  });

  test.each([
    ['without the header', { withHeader: false }, 'Full authentication is required to access this resource'],
    ['with a wrong secret', { clientSecret: 'wrong' }, 'Bad client credentials'],
  ])('is refused %s', async (_how, options, message) => {
    await using connected = await connect();
    const strategy = createStrategy(connected.mock.url, options);
    const outcome = await run(strategy, await walk(strategy, (url) => connected.authorize(url)));
    expect(outcome).toMatchObject({ error: { message } });
  });
});
