import { describe, expect, test } from 'vitest';
import { redirectUri } from '../harness/test-mock.ts';
import { expectSecretsKept } from './run-attacks.ts';
import { createStage, type Stage } from './stage.ts';

const fifty = <T>(attempt: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, attempt));

async function countVerdicts({ world }: Stage, verdict: string): Promise<number> {
  return (await world.journal.list()).filter(({ steps }) => steps.at(-1)?.verdict === verdict).length;
}

describe('fifty at the same time', () => {
  test('with one code: one gets tokens, and the journal tells of forty-nine who came late', async () => {
    const stage = await createStage();
    const code = await stage.createCode();
    const answers = await fifty(() => stage.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(49);
    expect(await countVerdicts(stage, 'code_reused')).toBe(49);
    expect((await stage.world.tokens.list()).map(({ kind }) => kind).sort()).toEqual(['access', 'refresh']);
    await expectSecretsKept(stage);
  });

  test('with one refresh token: one gets tokens, and the journal tells of forty-nine who came late', async () => {
    const stage = await createStage();
    const { refresh_token } = await stage.signIn();
    const answers = await fifty(() => stage.token({ grant_type: 'refresh_token', refresh_token }));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(49);
    expect(await countVerdicts(stage, 'refresh_token_reused')).toBe(49);
    expect(await stage.world.tokens.list()).toHaveLength(4);
    await expectSecretsKept(stage);
  });

  test('with one refresh token under lenient rotation: all get tokens, each of their own', async () => {
    const stage = await createStage({ switches: { rotation: 'lenient' } });
    const { refresh_token } = await stage.signIn();
    const answers = await fifty(() => stage.token({ grant_type: 'refresh_token', refresh_token }));
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as { readonly refresh_token: string }[];
    expect(new Set(bodies.map((body) => body.refresh_token)).size).toBe(50);
  });

  test('with a refresh and a revocation: what the refresh gave is dead', async () => {
    const stage = await createStage();
    const { refresh_token } = await stage.signIn();
    const grants = await stage.world.grants.list();
    const [answer] = await Promise.all([
      stage.token({ grant_type: 'refresh_token', refresh_token }),
      ...grants.map(({ id }) => stage.world.grants.revoke(id)),
    ]);
    const { refresh_token: next = 'none' } = (await answer.json()) as { readonly refresh_token?: string };
    expect((await stage.token({ grant_type: 'refresh_token', refresh_token: next })).status).not.toBe(200);
  });
});
