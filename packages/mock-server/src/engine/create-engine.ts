import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { checkIntegers } from './check-integers.ts';
import { type IHttpOperation, runPrism } from './run-prism.ts';
import { type EngineAnswer, EngineDefect, type EngineRequest } from './types.ts';

/** Validates requests and answers against the contract, and mocks from its samples. Prism does both; nobody outside knows. */
export interface Engine {
  /**
   * @throws whatever `simulate` throws, InvalidRequest, UnknownSample or EngineDefect
   */
  run(request: EngineRequest): Promise<EngineAnswer>;
}

/** Reads the contract. It takes a moment, and every mock of a process can share the result. */
export async function createEngine(): Promise<Engine> {
  const operations = new Map((await getHttpOperationsFromSpec(structuredClone(document))).map((each) => [each.iid, each]));
  return {
    async run(request) {
      const operation = operations.get(request.operationId);
      if (!operation) throw new Error(`The contract has no operation ${request.operationId}.`);
      if (!request.sample.regardless) checkIntegers(operation, request);
      return request.sample.dynamic ? runUntilValid(operation, request) : runPrism(operation, request);
    },
  };
}

/** Prism makes answers up that break the contract now and then. Then it makes up the next one, which is the same one every time. */
async function runUntilValid(operation: IHttpOperation, request: EngineRequest, left = 50): Promise<EngineAnswer> {
  try {
    return await runPrism(operation, request);
  } catch (error) {
    if (!(error instanceof EngineDefect) || left === 0) throw error;
    const { sample } = request;
    return runUntilValid(operation, { ...request, sample: { ...sample, seed: `${sample.seed}/next` } }, left - 1);
  }
}
