import { InvalidArgument } from '../../errors/invalid-argument.ts';
import { endTokens } from './end-tokens.ts';
import type { Scenario } from './scenario.ts';

const takes = ['client_id', 'email', 'system_id'] as const;

export const tokenExpiresMidRequest: Scenario = {
  summary:
    'The access token runs out while a call is on its way: it was good by the clock of the client, and the call meets a 401. A refresh gives a new one.',
  takes,
  run: (world, { grants }) => endTokens(world, grants, 'access', 'expired'),
};

/** @ledger token-rotation */
export const refreshTokenDead: Scenario = {
  summary:
    'The refresh token is spent, as by another process: a refresh is 400 invalid_grant, while the access token works until its end. Then only a new authorization helps.',
  takes,
  run: (world, { grants }) => endTokens(world, grants, 'refresh', 'revoked'),
};

/** @ledger token-refresh-expired */
export const refreshTokenExpired: Scenario = {
  summary:
    'Nobody refreshed for a month: a refresh is 401 invalid_token, while the access token works until its end. Then only a new authorization helps.',
  takes,
  run: (world, { grants }) => endTokens(world, grants, 'refresh', 'expired'),
};

/** @ledger refusal-bearer-revoked */
export const consentRevoked: Scenario = {
  summary:
    'The home owner takes the consent back: calls are 401, and so is no refresh good any more. Only a new authorization helps.',
  takes,
  async run(world, { grants }) {
    if (grants.length === 0) throw new InvalidArgument('There is no consent that could be taken back. Authorize first.');
    for (const { id } of grants) await world.grants.revoke(id);
    return `Consents that were taken back: ${grants.length}.`;
  },
};
