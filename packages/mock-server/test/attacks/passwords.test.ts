import { type Client, homeOwner, installer, partner } from '../harness/test-mock.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import { type Stage, victim } from './stage.ts';

const password = (stage: Stage, changes: Record<string, string>, client: Client = partner) =>
  stage.token({ grant_type: 'password', username: installer.email, password: installer.password, ...changes }, client);
const bad = { error: 'invalid_grant', error_description: 'Bad credentials' };

runAttacks('passwords', [
  ...(
    [
      ['wrong', { password: 'wrong' }],
      ['in another case', { password: installer.password.toUpperCase() }],
      ['with a space', { password: `${installer.password} ` }],
      ['left out', { password: '' }],
      ['of somebody else', { password: homeOwner.password }],
      ['with a NUL', { password: `${installer.password}\0` }],
      ['of somebody unknown', { username: 'nobody@example.com' }],
      ['of nobody', { username: '' }],
      ['of a name of JavaScript', { username: '__proto__', password: 'undefined' }],
    ] as const
  ).map(([how, changes]) =>
    toAttack({
      name: `a password ${how}`,
      attempt: (stage: Stage) => password(stage, changes),
      status: 400,
      says: bad,
      verdict: 'user_credentials_bad',
    }),
  ),
  toAttack({
    name: 'a password through a developer application',
    attempt: (stage) => password(stage, {}, victim),
    status: 401,
    says: { error: 'invalid_client', error_description: 'Unauthorized grant type: password' },
    verdict: 'grant_unauthorized',
  }),
  toAttack({
    name: 'a code through a partner application',
    prepare: (stage) => stage.createCode(),
    attempt: (stage, code) => stage.token({ grant_type: 'authorization_code', code }, partner),
    status: 401,
    says: { error: 'invalid_client', error_description: 'Unauthorized grant type: authorization_code' },
    verdict: 'grant_unauthorized',
  }),
  ...['client_credentials', 'implicit', 'urn:ietf:params:oauth:grant-type:jwt-bearer', 'PASSWORD', '__proto__'].map(
    (grant_type) =>
      toAttack({
        name: `the grant ${grant_type}`,
        attempt: (stage: Stage) => stage.token({ grant_type }),
        status: grant_type === 'client_credentials' ? 401 : 400,
      }),
  ),
]);
