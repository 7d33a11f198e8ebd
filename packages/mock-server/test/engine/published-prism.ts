import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpMockConfig,
  type IHttpRequest,
  type PrismHttpComponents,
} from '@stoplight/prism-http';
import { silentLogger } from '../../src/engine/silent-logger.ts';

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Our contract, as Prism reads it. */
export const operations: PrismOperation[] = await getHttpOperationsFromSpec(structuredClone(document));

/** Prism's own components: `createInstance` fills in those that it is not given. */
export const components = { logger: silentLogger } as PrismHttpComponents;
createInstance(createConfig(), components);

/** What Prism made of a request: an answer with its diagnostics, or the error that it gave instead. */
export interface Outcome {
  readonly status?: number;
  readonly body?: unknown;
  readonly input?: readonly { readonly path?: readonly (string | number)[]; readonly message: string }[];
  readonly output?: readonly unknown[];
  readonly error?: Error & { readonly status?: number };
}

/** A config for samples, fresh, since Prism writes into it. */
export function createConfig(changes: Partial<IHttpMockConfig> = {}): IHttpMockConfig {
  return {
    isProxy: false,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
    ...changes,
  } as IHttpMockConfig;
}

export function toGet(
  path: string,
  changes: { query?: Record<string, string | string[]>; headers?: Record<string, string> } = {},
): IHttpRequest {
  return { method: 'get', url: { path, query: changes.query ?? {} }, headers: changes.headers ?? {} };
}

/** Asks Prism as it is published, with all of its defaults. */
export async function askPrism(
  request: IHttpRequest,
  {
    config = createConfig(),
    among = operations,
  }: { config?: Parameters<typeof createInstance>[0]; among?: PrismOperation[] } = {},
): Promise<Outcome> {
  const result = await createInstance(config, { logger: silentLogger }).request(request, among)();
  if (result._tag === 'Left') return { error: result.left };
  const { output, validations } = result.right;
  return { status: output.statusCode, body: output.body, input: validations.input, output: validations.output };
}
