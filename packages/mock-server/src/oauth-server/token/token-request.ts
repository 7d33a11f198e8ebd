import type { ReadRequest } from '../../call/read-request.ts';
import type { Application } from '../../records/applications.ts';
import type { World } from '../../records/world.ts';

/** A token request whose client is authenticated. */
export interface TokenRequest {
  readonly world: World;
  readonly application: Application;
  readonly read: ReadRequest;
  /** The first value of a parameter, empty ones left out. */
  parameter(name: string): string | undefined;
}

/**
 * Finds a parameter in the query or in the form, the query first, as the servlet of the live service would.
 *
 * @ledger token-parameters-query-or-form token-first-parameter-wins
 */
export function readParameter({ query, body }: ReadRequest, name: string): string | undefined {
  return (query.get(name) ?? (body.kind === 'form' ? body.form.get(name) : null)) || undefined;
}
