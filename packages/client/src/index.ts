export type { AccessToken } from './access-token.ts';
export { ApiError, ClientError, type ClientErrorCode } from './client-error.ts';
export { type Client, type ClientOptions, createClient } from './create-client.ts';
export { expectOk } from './expect-ok.ts';
export type { CallOptions, Input, Operation, OperationId, Output, Refusal, Result } from './operation-types.ts';
export type { Fetch, Transport, TransportCall } from './transport.ts';
