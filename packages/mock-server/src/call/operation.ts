import type { OperationId, OperationTypes } from '@heliostat/spec';
import type { Application } from '../records/applications.ts';
import type { Grant } from '../records/grants.ts';
import type { World } from '../records/world.ts';
import type { Site } from '../simulation/site.ts';

/** The operations of the API proper, without those of the OAuth server. */
export type ApiOperationId = {
  [Id in OperationId]: OperationTypes[Id]['responses'] extends { 200: { content: { 'application/json': unknown } } }
    ? Id extends 'getToken' | 'createToken'
      ? never
      : Id
    : never;
}[OperationId];

/** The body that an operation answers with status 200. */
export type Output<Id extends ApiOperationId> = OperationTypes[Id]['responses'][200]['content']['application/json'];

type QueryName<Id extends ApiOperationId> = keyof NonNullable<OperationTypes[Id]['parameters']['query']> & string;
type SiteOf<Id extends ApiOperationId> = OperationTypes[Id]['parameters']['path'] extends { readonly system_id: number }
  ? Site
  : undefined;

/** A call that passed every check of the gateway and every rule of the contract. */
export interface Call<Id extends ApiOperationId> {
  readonly world: World;
  readonly application: Application;
  readonly grant: Grant;
  /** The site that the path names, where it names one. */
  readonly site: SiteOf<Id>;
  /** The query as sent, in strings that the contract found valid. */
  readonly query: Readonly<Partial<Record<QueryName<Id>, string>>>;
}

/** How the mock answers one operation. */
export interface Operation<Id extends ApiOperationId> {
  /** Answers from the world. @throws Refusal where a valid request asks for what cannot be */
  simulate(call: Call<Id>): Output<Id> | Promise<Output<Id>>;
}
