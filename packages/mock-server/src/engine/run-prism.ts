import {
  createInstance,
  type IHttpConfig,
  type IHttpRequest,
  type IHttpResponse,
  type PrismHttpComponents,
} from '@stoplight/prism-http';
import { toShaped } from './shape/to-shaped.ts';
import { silentLogger } from './silent-logger.ts';
import { type EngineAnswer, EngineDefect, type EngineRequest, InvalidRequest, UnknownSample, type Violation } from './types.ts';

/** An operation of the contract, as Prism reads it. */
export type IHttpOperation = Parameters<PrismHttpComponents['mock']>[0]['resource'];
type Diagnostics = Parameters<PrismHttpComponents['forward']>[0]['validations'];

/** The name by which Prism recognises an upstream that leaves the answer to the samples. */
const notSimulated = 'https://stoplight.io/prism/errors#UPSTREAM_NOT_IMPLEMENTED';

/**
 * Runs one request through Prism in proxy mode, with the simulation as the upstream. The instance, its config and the mock
 * options are made anew for each call, since Prism's default mocker writes into what it is given.
 */
export async function runPrism(operation: IHttpOperation, request: EngineRequest): Promise<EngineAnswer> {
  const upstream = createUpstream(operation, request);
  const prism = createInstance(toConfig(request), {
    logger: silentLogger,
    route: () => ({ _tag: 'Right', right: operation }),
    forward: upstream.forward,
  });
  const result = await prism.request(toPrismRequest(request), [operation])();
  if (result._tag === 'Left') throw upstream.failure ?? toSampleError(result.left, operation, request);

  const { output, validations } = result.right;
  const { code = output.statusCode } = request.sample;
  if (!request.simulate && output.statusCode !== code)
    throw toSampleError(new Error(`Prism answered ${output.statusCode}`), operation, request);
  if (validations.output.length > 0) {
    const text = toViolations(validations.output)
      .map(({ name, message }) => `${name} ${message}`)
      .join('; ');
    throw new EngineDefect(`The answer of ${request.operationId} breaks the contract: ${text}`);
  }
  return { status: output.statusCode, body: output.body };
}

interface Upstream {
  readonly forward: PrismHttpComponents['forward'];
  /** What the simulation threw. Kept aside, so that it comes out as it was. */
  failure: unknown;
}

function createUpstream(
  operation: IHttpOperation,
  { operationId, simulate, check, shape = 'natural', sample }: EngineRequest,
): Upstream {
  const upstream: Upstream = { failure: undefined, forward };
  return upstream;

  function forward({ validations }: { readonly validations: Diagnostics }): ReturnType<PrismHttpComponents['forward']> {
    return () => async () => {
      const flaw = findFlaw(validations);
      if (flaw !== undefined) return fail(flaw);
      if (!simulate) return { _tag: 'Left', left: Object.assign(new Error('Not simulated'), { name: notSimulated }) };
      return simulate()
        .then((body) => toAnswer(toSuccess(operation), toShaped(operationId, body, shape)))
        .catch(fail);
    };
  }

  function findFlaw(validations: Diagnostics): unknown {
    if (validations.length > 0) return new InvalidRequest(toViolations(validations));
    try {
      if (!sample.regardless) check?.();
      return undefined;
    } catch (error) {
      return error;
    }
  }

  function fail(error: unknown): { readonly _tag: 'Left'; readonly left: Error } {
    upstream.failure = error;
    return { _tag: 'Left', left: error instanceof Error ? error : new Error('The simulation failed') };
  }
}

/** The status that an operation answers if all went well. It declares one. */
function toSuccess({ responses }: IHttpOperation): number {
  return Number(responses.find(({ code }) => code.startsWith('2'))?.code ?? 200);
}

function toAnswer(statusCode: number, body: unknown): { readonly _tag: 'Right'; readonly right: IHttpResponse } {
  return { _tag: 'Right', right: { statusCode, headers: { 'content-type': 'application/json' }, body } };
}

function toConfig({ sample, simulate, isStream }: EngineRequest): IHttpConfig {
  return {
    isProxy: true,
    upstream: new URL('http://simulation.invalid'),
    upstreamProxy: undefined,
    checkSecurity: false,
    validateRequest: !sample.regardless,
    // A stream is no body yet: its events are made while they are sent.
    validateResponse: !(isStream && simulate),
    errors: true,
    mock: {
      dynamic: sample.dynamic ?? false,
      seed: sample.seed,
      ...(sample.code === undefined ? {} : { code: sample.code }),
      ...(sample.example === undefined ? {} : { exampleKey: sample.example }),
      ...(sample.dynamic ? { ignoreExamples: true } : {}),
    },
  };
}

function toPrismRequest({ method, path, query, headers, body }: EngineRequest): IHttpRequest {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    const all = query.getAll(name);
    values[name] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return { method: method.toLowerCase() as IHttpRequest['method'], url: { path, query: values }, headers, body };
}

function toViolations(diagnostics: Diagnostics): readonly Violation[] {
  return diagnostics.map(({ path = [], message }) => {
    const [place = 'request', ...rest] = path.map(String);
    return {
      place,
      name: rest.join('.'),
      message: message.replace(/^Request (?:body|query|header|path)(?: (?:property|parameter) \S+)? /, ''),
    };
  });
}

function toSampleError(error: Error, operation: IHttpOperation, { sample }: EngineRequest): Error {
  if (sample.code === undefined && sample.example === undefined) return new EngineDefect(error.message, { cause: error });
  const declared = operation.responses.map(({ code, contents = [] }) => {
    const names = contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key));
    return names.length > 0 ? `${code} (${names.join(', ')})` : code;
  });
  const text = `${operation.iid} has no such sample. It declares the statuses, with the examples of each, ${declared.join(', ')}.`;
  return new UnknownSample(text, { cause: error });
}
