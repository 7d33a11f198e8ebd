/** What one status of an operation answers. `schema` names a component of the contract. */
export interface ResponseRow {
  readonly mediaType: string | null;
  readonly schema: string | null;
  readonly examples: readonly string[];
}

/** One operation of the contract, as far as a program needs it without the schemas. */
export interface OperationRow {
  readonly id: string;
  readonly method: string;
  /** The path with its parameters in braces, from the root of the host. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** The access control that the application needs, or null where there is none. */
  readonly accessControl: string | null;
  readonly parameters: {
    readonly path: readonly string[];
    readonly query: readonly string[];
    readonly header: readonly string[];
  };
  /** The media types that a body may have. Empty where the operation takes none. */
  readonly requestBody: readonly string[];
  readonly responses: Readonly<Record<string, ResponseRow>>;
}
