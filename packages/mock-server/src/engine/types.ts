import type { Shape } from './shape/to-shaped.ts';

/** What the engine needs of a request. The gateway has matched and checked it before. */
export interface EngineRequest {
  readonly operationId: string;
  readonly method: string;
  /** Decodable, and without a trailing slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Those that the operation declares as parameters, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What is left to check once the request is found valid, whoever answers it. What it throws comes out as it was. */
  readonly check?: () => void;
  /** Answers from the world; undefined where the sample of the contract shall answer. */
  readonly simulate: (() => Promise<unknown>) | undefined;
  /** Whether what `simulate` answers makes the events of a stream: it comes out as it is. */
  readonly isStream?: boolean;
  /** How much a simulated answer says; what the system has, where it is left out. */
  readonly shape?: Shape;
  readonly sample: SampleChoice;
}

/** Which sample of the contract to answer: the first of the success unless more is said. */
export interface SampleChoice {
  readonly code?: number;
  readonly example?: string;
  /** Made up from the schema instead of taken from the examples. */
  readonly dynamic?: boolean;
  /** Whether it answers a request that breaks the contract, too. */
  readonly regardless?: boolean;
  /** Fixes what `dynamic` makes up. */
  readonly seed: string;
}

export interface EngineAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** One thing that the contract has against a request. */
export interface Violation {
  /** `query`, `path`, `header` or `body`. */
  readonly place: string;
  /** The parameter, or the path inside the body. */
  readonly name: string;
  readonly message: string;
}

/** The request breaks the contract. */
export class InvalidRequest extends Error {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(violations.map(({ place, name, message }) => `${place} ${name}: ${message}`).join('; '));
    this.name = 'InvalidRequest';
    this.violations = violations;
  }
}

/** A sample was asked for that the contract does not have. */
export class UnknownSample extends Error {
  override readonly name = 'UnknownSample';
}

/** The mock itself would have answered something that breaks the contract, or its engine failed. */
export class EngineDefect extends Error {
  override readonly name = 'EngineDefect';
}
