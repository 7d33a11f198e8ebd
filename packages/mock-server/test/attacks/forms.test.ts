import { expect } from 'vitest';
import { homeOwner } from '../harness/test-mock.ts';
import { logInByHand, look, path, post } from './by-hand.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import { logIn, type Stage } from './stage.ts';

const forged = /OAuth Error[\s\S]*The form is not from this browser session/;

const approval = { decision: 'approve', system_id: '67' };

runAttacks('forms', [
  toAttack({
    name: 'a foreign page posts the log-in without the hidden field',
    prepare: look,
    attempt: (stage, { cookie }) => post(stage, { Cookie: cookie }, homeOwner),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'a foreign page posts the log-in without any session',
    attempt: (stage) => post(stage, {}, homeOwner),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'a foreign page posts the approval without the hidden field',
    prepare: logInByHand,
    attempt: (stage, { cookie }) => post(stage, { Cookie: cookie }, approval),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'a foreign page posts the approval with the hidden field of its own session',
    prepare: async (stage) => ({ ...(await logInByHand(stage)), foreign: await look(stage) }),
    attempt: (stage, { cookie, foreign }) => post(stage, { Cookie: cookie }, { ...approval, csrf: foreign.csrf }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  ...[
    ['cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from the same site, another host', { 'Sec-Fetch-Site': 'same-site' }],
    ['with an origin of its own', { Origin: 'https://evil.example' }],
    ['with this host on another port as its origin', { Origin: 'http://mock.test:81' }],
    ['with this host over https as its origin', { Origin: 'https://mock.test' }],
  ].map(([how, headers]) =>
    toAttack({
      name: `a foreign page that foretold the hidden field posts the approval ${how}`,
      prepare: logInByHand,
      attempt: (stage: Stage, { cookie, csrf }: { cookie: string; csrf: string }) =>
        post(stage, { Cookie: cookie, ...(headers as Record<string, string>) }, { ...approval, csrf }),
      status: 400,
      says: forged,
      verdict: 'form_forged',
    }),
  ),
  toAttack({
    name: 'an approval comes in the query',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) =>
      stage.send(`${path}&${new URLSearchParams({ ...approval, csrf })}`, { headers: { Cookie: cookie } }),
    status: 200,
    says: /Allow Access/,
    verdict: 'asked',
  }),
  toAttack({
    name: 'an approval is posted with its fields in the query',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) =>
      post(stage, { Cookie: cookie }, {}, `${path}&${new URLSearchParams({ ...approval, csrf })}`),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'an approval comes as JSON',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) =>
      stage.send(path, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...approval, csrf }),
      }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'an approval comes as text that only looks like a form',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) =>
      stage.send(path, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'text/plain' },
        body: new URLSearchParams({ ...approval, csrf }).toString(),
      }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'systems of somebody else are slipped into the approval',
    prepare: (stage) => logIn(stage),
    attempt: (_stage, browser) => browser.submit(path, { decision: 'approve', system_id: ['72', '4816230'] }),
    status: 200,
    says: /Choose at least one system/,
    verdict: 'no_systems',
  }),
  toAttack({
    name: 'a decision that is none',
    prepare: (stage) => logIn(stage),
    attempt: (_stage, browser) => browser.submit(path, { decision: 'APPROVE' }),
    status: 200,
    says: /Allow Access/,
  }),
  toAttack({
    name: 'a hundred guesses of a password tell nothing apart',
    prepare: look,
    attempt: async (stage, { cookie, csrf }) => {
      const tries = await Promise.all(
        Array.from({ length: 50 }, (_, at) => [
          post(stage, { Cookie: cookie }, { csrf, email: homeOwner.email, password: `guess${at}` }),
          post(stage, { Cookie: cookie }, { csrf, email: `nobody${at}@example.com`, password: homeOwner.password }),
        ]).flat(),
      );
      const [first, ...others] = await Promise.all(tries.map((each) => each.clone().text()));
      for (const other of others) expect(other).toBe(first);
      return tries[0] as Response;
    },
    status: 200,
    says: /The email or the password is wrong/,
  }),
]);
