import type { MockServerOptions } from '@heliostat/mock-server';
import type { AdminComponents } from '@heliostat/spec';
import document from '@heliostat/spec/admin.json' with { type: 'json' };
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { createTestMock, origin, type TestMock } from '../harness/test-mock.ts';

export const adminToken = 'admin-token-of-the-test';
export const authorized = { Authorization: `Bearer ${adminToken}` };

type Refusal = AdminComponents['schemas']['Error'];

/** An operation as the document of the admin API has it. */
export interface Documented {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly isOpen: boolean;
  readonly parameters: readonly string[];
  /** The schema of its body, by name. */
  readonly body: string | undefined;
  readonly isBodyRequired: boolean;
  /** The requests that the document shows. */
  readonly bodies: readonly object[];
  /** The name of the schema of each status, or undefined where there is no body. */
  readonly schemas: ReadonlyMap<number, string | undefined>;
}

interface Media {
  readonly schema: { readonly $ref: string };
  readonly examples: Readonly<Record<string, { readonly value: object }>>;
}
interface Content {
  readonly content?: { readonly 'application/json': Media };
}
interface Operation {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

const toName = (reference: string) => reference.split('/').at(-1) ?? '';
const shared = document.components.responses as unknown as Readonly<Record<string, Content>>;

export const documented: readonly Documented[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Operation>).map(([method, operation]) => {
    const media = operation.requestBody?.content?.['application/json'];
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      isOpen: operation.security?.length === 0,
      parameters: (operation.parameters ?? []).map(({ $ref }) => toName($ref)),
      body: media && toName(media.schema.$ref),
      isBodyRequired: operation.requestBody?.required === true,
      bodies: Object.values(media?.examples ?? {}).map(({ value }) => value),
      schemas: new Map(
        Object.entries(operation.responses).map(([status, response]) => {
          const found = response.$ref === undefined ? response : shared[toName(response.$ref)];
          const schema = found?.content?.['application/json'].schema.$ref;
          return [Number(status), schema === undefined ? undefined : toName(schema)];
        }),
      ),
    };
  }),
);

/** A path of the document with its parameters filled in. */
export function toPath({ path }: Pick<Documented, 'path'>, values: Readonly<Record<string, string | number>> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? samples[name] ?? ''));
}

/** What is in the default world of every mock, or is well-formed and nowhere. */
const samples: Readonly<Record<string, string>> = {
  world_id: 'default',
  snapshot_id: 's1',
  client_id: 'f2a479f3c6067f0d9517cadae7f00b47',
  email: 'homeowner@example.com',
  system_id: '72',
  token_id: '0f3c2f7e-6f0e-4a53-9d0f-5d3c0c6f8a11',
  grant_id: '0f3c2f7e-6f0e-4a53-9d0f-5d3c0c6f8a11',
  fault_id: 'f1',
  number: '1',
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const closed = structuredClone(document) as unknown as { components: { schemas: { TokenResponse: object } } };
closed.components.schemas.TokenResponse = { ...closed.components.schemas.TokenResponse, additionalProperties: false };
ajv.addSchema(closed, 'admin');

/** Whether a value is what the document means by a schema: no field that it does not know. */
export function toFaults(schema: string, value: unknown): string | undefined {
  const validate = ajv.getSchema(`admin#/components/schemas/${schema}`) as ValidateFunction;
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

/** Fails the test unless the answer is one that the document declares for the operation. */
export async function expectDocumented({ id, schemas }: Documented, response: Response): Promise<void> {
  const where = `${id} answered ${response.status}`;
  const text = await response.clone().text();
  expect([...schemas.keys()], `${where}: ${text}`).toContain(response.status);
  expect(response.headers.get('Cache-Control'), where).toBe('no-store');
  const schema = schemas.get(response.status);
  if (schema === undefined) {
    expect({ text, type: response.headers.get('Content-Type') }, where).toEqual({ text: '', type: null });
    return;
  }
  expect(response.headers.get('Content-Type'), where).toBe('application/json;charset=UTF-8');
  expect(toFaults(schema, JSON.parse(text)), `${where} with ${text}`).toBeUndefined();
  expect(text, where).not.toContain(adminToken);
}

export interface AdminMock extends TestMock {
  /** Asks an operation over HTTP, with the token, and holds the answer against the document. */
  ask(id: string, given?: Asked): Promise<Response>;
  /** As `ask`, and answers the refusal, which has to have this status. */
  refusal(status: number, id: string, given?: Asked): Promise<Refusal>;
}

export interface Asked {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: string;
  /** A text goes as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

export async function createAdminMock(options: MockServerOptions = {}): Promise<AdminMock> {
  const mock = await createTestMock({ adminToken, ...options });
  const ask: AdminMock['ask'] = async (id, { path, query = '', body, headers = {}, method } = {}) => {
    const operation = documented.find((each) => each.id === id);
    if (!operation) throw new Error(`The document has no ${id}.`);
    const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const request = new Request(new URL(toPath(operation, path) + query, origin), {
      method: method ?? operation.method,
      headers: { ...authorized, ...json, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = await mock.fetch(request);
    await expectDocumented(operation, response);
    return response;
  };
  return {
    ...mock,
    ask,
    async refusal(status, id, given) {
      const response = await ask(id, given);
      expect(response.status, await response.clone().text()).toBe(status);
      return (await response.json()) as Refusal;
    },
  };
}
