import { ApiError } from './client-error.ts';
import type { AnyResult } from './to-result.ts';

/**
 * The data of a call, for callers who would rather catch than check `ok`: `await expectOk(client.listSystems())`.
 * @throws ApiError for a refusal; what the call rejects with passes through
 */
export async function expectOk<Given extends AnyResult>(
  result: Given | PromiseLike<Given>,
): Promise<Extract<Given, { readonly ok: true }>['data']> {
  const given: AnyResult = await result;
  if (given.ok) return given.data;
  throw new ApiError(given);
}
