import type { OperationId as ContractOperationId, OperationTypes, operations } from '@heliostat/spec';

type Rows = typeof operations;

/** The operations that the client has: those of the v4 API. The OAuth endpoints belong to `@heliostat/oauth`. */
export type OperationId = {
  [Id in ContractOperationId]: Rows[Id]['path'] extends `/api/v4/${string}` ? Id & keyof OperationTypes : never;
}[ContractOperationId];

type Flat<T> = { [Key in keyof T]: T[Key] };
type Given<T> = { [Key in keyof T as [T[Key]] extends [undefined] ? never : Key]: T[Key] };
type Content<T> = T extends { content: infer ByMediaType } ? ByMediaType[keyof ByMediaType] : undefined;

type Parameters<Id extends OperationId> = Given<Pick<OperationTypes[Id]['parameters'], 'path' | 'query' | 'header'>>;
/** What a success carries: a body, or the data of the events of a stream as they come. */
type Data<T> = T extends { content: { 'text/event-stream': { readonly data: infer Frame } } } ? AsyncIterable<Frame> : Content<T>;
type Body<T> = T extends { readonly requestBody: infer Required }
  ? { readonly body: Content<Required> }
  : T extends { readonly requestBody?: infer Optional }
    ? [Optional] extends [undefined]
      ? unknown
      : { readonly body?: Content<NonNullable<Optional>> }
    : unknown;

/** What an operation takes: `path`, `query`, `header` and `body`, as far as it has them. */
export type Input<Id extends OperationId> = Flat<Parameters<Id> & Body<OperationTypes[Id]>>;

type Responses<Id extends OperationId> = OperationTypes[Id]['responses'];

interface Accepted<Id, Status, Data> {
  readonly ok: true;
  readonly operationId: Id;
  readonly status: Status;
  readonly data: Data;
  readonly headers: Headers;
}

interface Refused<Id, Status, Envelope> {
  readonly ok: false;
  readonly operationId: Id;
  readonly status: Status;
  readonly error: Envelope;
  readonly headers: Headers;
}

/** What an operation answers: one member for each status that the contract declares, told apart by `ok` and `status`. */
export type Result<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: `${Status & number}` extends `2${string}`
    ? Accepted<Id, Status, Data<Responses<Id>[Status]>>
    : Refused<Id, Status, Content<Responses<Id>[Status]>>;
}[keyof Responses<Id>];

/** The data of an operation. */
export type Output<Id extends OperationId> = Extract<Result<Id>, { readonly ok: true }>['data'];

/** The refusals that the contract declares for an operation. */
export type Refusal<Id extends OperationId> = Extract<Result<Id>, { readonly ok: false }>;

/** Options of a single call. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal;
}

/** The function of an operation. Its input may be left out where nothing in it is required. */
export type Operation<Id extends OperationId> =
  Partial<Input<Id>> extends Input<Id>
    ? (input?: Input<Id>, options?: CallOptions) => Promise<Result<Id>>
    : (input: Input<Id>, options?: CallOptions) => Promise<Result<Id>>;
