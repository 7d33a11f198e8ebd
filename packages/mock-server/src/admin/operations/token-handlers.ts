import type { AdminComponents } from '@heliostat/spec';
import { toUuid } from '../../random.ts';
import { issueTokens } from '../../records/issue-tokens.ts';
import { toReach } from '../../records/reach.ts';
import type { IssuedToken } from '../../records/tokens.ts';
import type { World } from '../../records/world.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { checkSystems } from '../check-systems.ts';

type Token = AdminComponents['schemas']['Token'];
type Operations = 'listTokens' | 'createTokens' | 'expireToken' | 'revokeToken';

export const tokenHandlers: Pick<AdminHandlers, Operations> = {
  async listTokens({ world }) {
    const tokens: Token[] = [];
    for (const token of await world.tokens.list()) tokens.push(...(await toToken(world, token)));
    return { tokens };
  },

  async createTokens({ world, body }) {
    const { client_id: clientId, email } = body;
    const application = await world.applications.byClientId(clientId);
    if (!application) throw toStranger(world, 'client_id', 'application of this client id', 'applications');
    const person = await world.people.byEmail(email);
    if (!person) throw toStranger(world, 'email', 'person of this e-mail', 'people');
    if (body.system_ids) await checkSystems(world, body.system_ids, person, person.email);
    const lent = body.system_ids ? { systemIds: body.system_ids } : toReach(person);
    const id = toUuid(await world.chance.next('grant-id'));
    const lendsAll = body.system_ids === undefined ? ({ lendsAll: true } as const) : {};
    const grant = { id, clientId, email: person.email, ...lent, ...lendsAll, grantedAt: world.clock.now() };
    return issueTokens(world, application, grant);
  },

  expireToken: async ({ world, path }) => end(world, path.token_id, 'expired'),

  revokeToken: async ({ world, path }) => end(world, path.token_id, 'revoked'),
};

async function end(world: World, id: string, state: 'expired' | 'revoked'): Promise<Token> {
  const token = (await world.tokens.list()).find((each) => each.id === id);
  const [ended] = token ? await toToken(world, { ...token, state }) : [];
  if (!token || !ended) {
    const hint = `GET /_heliostat/worlds/${world.id}/tokens lists those that there are.`;
    throw new AdminError('token_unknown', `World ${world.id} has no token of this id. ${hint}`, { at: 'path/token_id' });
  }
  await world.tokens.put({ ...token, state });
  return { ...ended, state };
}

/** A token whose grant is over as well says nothing to anybody. */
async function toToken(world: World, token: IssuedToken): Promise<readonly Token[]> {
  const grant = await world.grants.get(token.grantId);
  if (!grant) return [];
  const state = await toState(world, token);
  return [
    {
      id: token.id,
      kind: token.kind,
      grant_id: token.grantId,
      client_id: grant.clientId,
      email: grant.email,
      expires_at: new Date(token.expiresAt).toISOString(),
      state,
    },
  ];
}

async function toState(world: World, { id, kind, state, grantId }: IssuedToken): Promise<Token['state']> {
  if (state !== 'live') return state;
  if (await world.grants.isRevoked(grantId)) return 'revoked';
  return kind === 'refresh' && (await world.tokens.isUsed(id)) ? 'used' : 'live';
}

function toStranger({ id }: World, field: string, what: string, list: string): AdminError {
  const message = `World ${id} has no ${what}. GET /_heliostat/worlds/${id}/${list} lists those that there are.`;
  return new AdminError('invalid', message, { at: `body/${field}` });
}
