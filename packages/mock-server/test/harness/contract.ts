import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { walk } from './walk.ts';

type Schema = { readonly [key: string]: unknown };
interface Declared {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema: Schema }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

const root = document as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Schema>> }>>>>;
  readonly 'x-unmatched': Readonly<Record<'api' | 'oauth', Readonly<Record<string, Schema>>>>;
};
/** The schemas that others extend. */
const extended = new Set(
  [...JSON.stringify(document).matchAll(/"allOf":\[\{"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(toClosed(structuredClone(document)) as Schema, 'closed');
ajv.addSchema(structuredClone(document) as Schema, 'open');
const validators = new Map<string, ValidateFunction>();

/**
 * Fails the test unless an answer is one that the contract declares for the request: status, media type, required headers and
 * body. Bodies may have no field that the contract does not know, which is stricter than the contract is with callers; a made-up
 * sample may, since it shows callers just that.
 */
export async function expectDeclared(request: Request, response: Response): Promise<void> {
  const where = `${request.method} ${new URL(request.url).pathname} answered ${response.status}`;
  const declared = find(request, response.status);
  expect(declared, `${where}, which the contract does not declare`).toBeDefined();
  if (!declared) return;
  for (const [name, header] of Object.entries(declared.headers ?? {})) {
    if (header.required) expect(response.headers.get(name), `${where} without the header ${name}`).not.toBeNull();
  }
  const [mediaType] = Object.keys(declared.content ?? {});
  const sent = response.headers.get('Content-Type');
  if (mediaType === undefined) {
    expect(sent, where).toBeNull();
    return;
  }
  expect(sent, where).toBe(`${mediaType};charset=UTF-8`);
  if (request.method === 'HEAD') return;
  const openness = request.headers.get('Prefer')?.includes('dynamic=true') ? 'open' : 'closed';
  const validate = compile(declared.content?.[mediaType]?.schema ?? {}, openness);
  for (const body of await readBodies(response, mediaType)) {
    expect(validate(body), `${where} with ${JSON.stringify(body)}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  }
}

/** The body as its schema means it, or each event of a stream. */
async function readBodies(response: Response, mediaType: string): Promise<readonly unknown[]> {
  if (mediaType === 'text/html') return [await response.text()];
  if (mediaType !== 'text/event-stream') return [await response.json()];
  const events = (await response.text()).split('\n\n').slice(0, -1);
  return events.map((event) => ({ data: JSON.parse(event.replace(/^data: /, '')) }));
}

function find({ method, url }: Request, status: number): Declared | undefined {
  const { pathname } = new URL(url);
  const path = pathname.replace(/\/$/, '');
  // A literal segment wins over a parameter.
  const item = root.paths[path] ?? Object.entries(root.paths).find(([template]) => isMatch(template, path))?.[1];
  const realm = pathname.startsWith('/oauth/') ? 'oauth' : 'api';
  const found = item?.[method.toLowerCase()]?.responses[status] ?? root['x-unmatched'][realm][status];
  return found && (walk(found) as Declared);
}

function isMatch(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}

function compile(schema: Schema, openness: 'open' | 'closed'): ValidateFunction {
  const key = JSON.stringify(schema).replaceAll('"#/', `"${openness}#/`);
  const known = validators.get(key) ?? ajv.compile(JSON.parse(key));
  validators.set(key, known);
  return known;
}

/**
 * Closes every object schema that leaves open what else may be there. One that others extend with `allOf` stays open: closed, it would
 * refuse what they add, and they close over it.
 */
function toClosed(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => toClosed(each));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'example' || key === 'examples' ? each : toClosed(each, key)]),
  );
  return copy.type === 'object' && copy.properties && copy.additionalProperties === undefined && !extended.has(name)
    ? { ...copy, unevaluatedProperties: false }
    : copy;
}
