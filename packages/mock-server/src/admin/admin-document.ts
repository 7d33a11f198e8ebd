import type { AdminOperationId } from './admin-operation.ts';

/** JSON Schema, as far as it is looked into here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: AdminOperationId;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: { readonly 'application/json': { readonly schema: Schema } };
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** One operation of the document. */
export interface AdminRow {
  readonly id: AdminOperationId;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** Whether it wants no token. */
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  /** The schema of its body, where it takes one. */
  readonly body: Schema | undefined;
  readonly isBodyRequired: boolean;
  /** The status of success. */
  readonly success: number;
}

/** The document of the admin API as the router and the validator read it. */
export interface AdminDocument {
  readonly rows: ReadonlyMap<AdminOperationId, AdminRow>;
  readonly components: Document['components'];
}

let loading: Promise<AdminDocument> | undefined;

/** Loads the document once, and only where somebody asks for the admin API. */
export function loadAdminDocument(): Promise<AdminDocument> {
  loading ??= import('@heliostat/spec/admin.json', { with: { type: 'json' } }).then(({ default: document }) =>
    toAdminDocument(document as unknown as Document),
  );
  return loading;
}

function toAdminDocument({ paths, components }: Document): AdminDocument {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): AdminRow => {
      const { operationId: id, security, parameters = [], requestBody, responses } = operation;
      return {
        id,
        method: method.toUpperCase(),
        path,
        isOpen: security?.length === 0,
        parameters: parameters.flatMap(({ $ref }) => components.parameters[$ref.split('/').at(-1) ?? ''] ?? []),
        body: requestBody?.content['application/json'].schema,
        isBodyRequired: requestBody?.required === true,
        success: Number(Object.keys(responses).find((status) => status.startsWith('2'))),
      };
    }),
  );
  return { rows: new Map(rows.map((row) => [row.id, row])), components };
}
