import { type OperationRow, operations } from '@heliostat/spec';
import { checkMethod } from '../call/check-method.ts';
import type { ReadRequest } from '../call/read-request.ts';
import type { Trace } from '../call/trace.ts';
import { Refusal } from '../errors/refusal.ts';
import { applyFault, toAnswerInstead } from '../gateway/apply-fault.ts';
import type { World } from '../records/world.ts';
import { authorize } from './authorize/authorize.ts';
import { toRedirectPage } from './pages/redirect-page.ts';
import { answerToken } from './token/answer-token.ts';

const answers: Readonly<Record<string, (world: World, read: ReadRequest, trace: Trace) => Promise<Response>>> = {
  getAuthorization: authorize,
  createAuthorization: authorize,
  getToken: answerToken,
  createToken: answerToken,
  getRedirectPage: (_world, read) => toRedirectPage(read),
};

/** The operation that a request to the OAuth server asks for as far as its line tells. */
export function findOAuth(method: string, path: string): OperationRow | undefined {
  return toRows(path).find((row) => row.method === method);
}

/**
 * The row of the operation under a path of the OAuth server. Paths match to the letter.
 *
 * @throws Refusal `method_not_implemented`, `unknown_path` or `oauth_method_not_allowed`
 * @ledger oauth-405 unknown-oauth-path-404 token-path-strict oauth-no-discovery
 */
export function matchOAuth(method: string, path: string): OperationRow {
  checkMethod(method);
  const rows = toRows(path);
  if (rows.length === 0) throw new Refusal('unknown_path');
  const row = rows.find((each) => each.method === method);
  if (row) return row;
  throw new Refusal('oauth_method_not_allowed', {
    text: `Request method '${method}' not supported`,
    headers: { Allow: rows.map((each) => each.method).join(', ') },
  });
}

/** Answers a request to the OAuth server. @throws Refusal */
export async function answerOAuth(world: World, row: OperationRow, read: ReadRequest, trace: Trace): Promise<Response> {
  const answer = answers[row.id];
  if (!answer) throw new Error(`Nothing answers ${row.id}.`);
  // Faults of the token endpoint come after it has checked the client.
  if (answer === answerToken) return answer(world, read, trace);
  return toAnswerInstead(await applyFault(world, row, trace)) ?? answer(world, read, trace);
}

function toRows(path: string): readonly OperationRow[] {
  return Object.values<OperationRow>(operations).filter((row) => row.path === path && row.id in answers);
}
