import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { runPrism } from './run-prism.ts';
import type { EngineAnswer, EngineRequest } from './types.ts';

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
    run(request) {
      const operation = operations.get(request.operationId);
      if (!operation) throw new Error(`The contract has no operation ${request.operationId}.`);
      return runPrism(operation, request);
    },
  };
}
