import { expect } from 'vitest';
import { toAuthorizePath } from '../harness/browser.ts';
import { homeOwner } from '../harness/test-mock.ts';
import { logInByHand, look, path, post } from './by-hand.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import type { Stage } from './stage.ts';

const approval = { decision: 'approve', system_id: '67' };
const forged = /OAuth Error[\s\S]*The form is not from this browser session/;

runAttacks('sessions', [
  toAttack({
    name: 'a session is planted before the log-in and used after it',
    prepare: async (stage) => {
      const planted = await look(stage);
      await post(stage, { Cookie: planted.cookie }, { csrf: planted.csrf, ...homeOwner });
      return planted;
    },
    attempt: (stage, { cookie, csrf }) => post(stage, { Cookie: cookie }, { ...approval, csrf }),
    // It is the session of nobody, as before: the fields are taken for a log-in.
    status: 200,
    says: /The email or the password is wrong/,
    verdict: 'wrong_credentials',
  }),
  toAttack({
    name: 'a session is used after its log-out',
    prepare: async (stage) => {
      const own = await logInByHand(stage);
      await post(stage, { Cookie: own.cookie }, { csrf: own.csrf, decision: 'log_out' });
      return own;
    },
    attempt: (stage, { cookie, csrf }) => post(stage, { Cookie: cookie }, { ...approval, csrf }),
    status: 200,
    says: /The email or the password is wrong/,
  }),
  toAttack({
    name: 'a session is used after its day',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) => {
      stage.clock.advance(86_400_000);
      return post(stage, { Cookie: cookie }, { ...approval, csrf });
    },
    status: 200,
    says: /The email or the password is wrong/,
  }),
  toAttack({
    name: 'a session of another world',
    prepare: async (stage) => {
      const { client } = await stage.createOther();
      const other = toAuthorizePath({ client_id: client.clientId });
      const { cookie, csrf } = await look(stage, other);
      const answer = await post(stage, { Cookie: cookie }, { csrf, ...homeOwner }, other);
      const own = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
      const page = await (await stage.send(other, { headers: { Cookie: own } })).text();
      expect(page).toContain('Allow Access');
      return { cookie: own, csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' };
    },
    attempt: (stage, { cookie, csrf }) => post(stage, { Cookie: cookie }, { ...approval, csrf }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  ...['default.x', 'default.', '', 'other.00000000-0000-4000-8000-000000000000', '__proto__', 'x'.repeat(5_000)].map((id) =>
    toAttack({
      name: `a session is made up: ${id.slice(0, 50)}`,
      attempt: (stage: Stage) => stage.send(path, { headers: { Cookie: `heliostat_session=${id}` } }),
      status: 200,
      says: /Log in to Enlighten/,
    }),
  ),
]);
