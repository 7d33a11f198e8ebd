import type { OperationId, OperationTypes } from '@heliostat/spec';
import type { Application } from '../records/applications.ts';
import type { Grant } from '../records/grants.ts';
import type { World } from '../records/world.ts';
import type { Site } from '../simulation/site.ts';
import type { LiveFrames } from './live-frames.ts';

/** The operations of the API proper: without those of the OAuth server. */
export type ApiOperationId = Exclude<
  OperationId,
  'getAuthorization' | 'createAuthorization' | 'getToken' | 'createToken' | 'getRedirectPage'
>;

/** What stands for a body of its media type: of a stream, what makes its events. */
type BodyOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : Response extends { content: { 'text/event-stream': unknown } }
    ? LiveFrames
    : never;
type Responses<Id extends ApiOperationId> = OperationTypes[Id]['responses'];
type SuccessStatus = 200 | 201 | 202;

/** The body that an operation answers with its one status of success. */
export type Output<Id extends ApiOperationId> = BodyOf<Responses<Id>[keyof Responses<Id> & SuccessStatus]>;

/** The body that an operation takes; `undefined` if it takes none. A body that was not sent is an empty object. */
export type Input<Id extends ApiOperationId> = OperationTypes[Id] extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Content }
    ? Content[keyof Content]
    : undefined
  : undefined;

type QueryName<Id extends ApiOperationId> = keyof NonNullable<OperationTypes[Id]['parameters']['query']> & string;
type HeaderName<Id extends ApiOperationId> = keyof NonNullable<OperationTypes[Id]['parameters']['header']> & string;
type PathName<Id extends ApiOperationId> = keyof NonNullable<OperationTypes[Id]['parameters']['path']> & string;
type SiteOf<Id extends ApiOperationId> = PathName<Id> & ('system_id' | 'activation_id') extends never ? undefined : Site;

/** A call that passed every check of the gateway and every rule of the contract. */
export interface Call<Id extends ApiOperationId> {
  readonly world: World;
  readonly application: Application;
  readonly grant: Grant;
  /** The site that the path names as a system or as an activation, where it names one. */
  readonly site: SiteOf<Id>;
  /** What the path names, as it was sent. */
  readonly path: Readonly<Record<PathName<Id>, string>>;
  /** The query as sent, in strings that the contract found valid. */
  readonly query: Readonly<Partial<Record<QueryName<Id>, string>>>;
  /** The headers that are parameters of the operation, as sent. */
  readonly header: Readonly<Partial<Record<HeaderName<Id>, string>>>;
  readonly body: Input<Id>;
  /** Fires when the client is gone: nobody reads the answer then. */
  readonly signal: AbortSignal;
}

/** How the mock answers one operation. */
export interface Operation<Id extends ApiOperationId> {
  /** Answers from the world, and changes it if the operation does. @throws Refusal where a valid request asks for what cannot be */
  simulate(call: Call<Id>): Output<Id> | Promise<Output<Id>>;
}
