import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { describe, expect, test } from 'vitest';
import { silentLogger } from '../../src/engine/silent-logger.ts';
import { askPrism, createConfig, operations, toGet } from './published-prism.ts';

// Pins of @stoplight/prism-http 5.16.0 as it is published. engine/ builds on some and guards against the others: when an
// upgrade fails one of these, read what the engine does about it before changing the test.

const list = '/api/v4/systems';

describe('what the engine builds on', () => {
  test('an operation is known by its operationId', () => {
    expect(operations.map(({ iid }) => iid)).toContain('getSystemSummary');
    expect(operations.every(({ iid, id }) => iid !== undefined && iid !== id)).toBe(true);
  });

  test.each([
    ['https://stoplight.io/prism/errors#UPSTREAM_NOT_IMPLEMENTED', 'the sample'],
    ['https://stoplight.io/prism/errors#UPSTREAM_SOMETHING', 'the error'],
  ])('an upstream that fails with the name %s leaves the answer to %s', async (name, answer) => {
    const failure = Object.assign(new Error('from the upstream'), { name });
    const config = {
      ...createConfig(),
      isProxy: true,
      upstream: new URL('http://upstream.invalid'),
      upstreamProxy: undefined,
      errors: true,
    };
    const prism = createInstance(config as never, {
      logger: silentLogger,
      forward: () => () => async () => ({ _tag: 'Left', left: failure }),
    });
    const result = await prism.request(toGet(list), operations)();
    if (answer === 'the sample') expect(result).toMatchObject({ _tag: 'Right', right: { output: { statusCode: 200 } } });
    else expect(result).toEqual({ _tag: 'Left', left: failure });
  });
});

describe('what the engine guards against', () => {
  test('the sample mocker writes mediaTypes into its config, and the first Accept header then holds for everyone', async () => {
    const config = createConfig();
    const first = await askPrism(toGet(list, { headers: { accept: 'text/html' } }), { config });
    expect(first.error).toMatchObject({ status: 406 });
    expect(config.mock).toHaveProperty('mediaTypes', ['text/html']);
    const second = await askPrism(toGet(list, { headers: { accept: 'application/json' } }), { config });
    expect(second.error).toMatchObject({ status: 406 });
  });

  test.each([
    [list, { size: '1000' }],
    [list, { page: 'x' }],
    [list, { sort_by: 'name' }],
  ])('an invalid request gets the same 422 sample whatever was wrong: %s %o', async (path, query) => {
    const { status, body } = await askPrism(toGet(path, { query }));
    expect(status).toBe(422);
    expect(body).toHaveProperty('details', expect.stringContaining('The sorting parameter is not supported'));
  });

  test('where no 422 is declared, an invalid path gets the 400 sample, about something else', async () => {
    const { status, body } = await askPrism(toGet('/api/v4/systems/abc'));
    expect(status).toBe(400);
    expect(body).toHaveProperty('message', ['The path has a broken percent-encoding']);
  });

  test('security is a look at the presence and the scheme of the headers: any token and any key pass', async () => {
    const config = createConfig({ checkSecurity: true });
    const nonsense = { authorization: 'Bearer nonsense', key: 'nonsense' };
    expect(await askPrism(toGet(list, { headers: nonsense }), { config })).toMatchObject({ status: 200 });
    expect(await askPrism(toGet(list), { config })).toMatchObject({ status: 401 });
  });

  test('a code beside an example of another status is dropped without a word', async () => {
    const config = createConfig({ mock: { dynamic: false, code: 401, exampleKey: 'quickStart' } });
    expect(await askPrism(toGet(list), { config })).toMatchObject({ status: 200 });
  });

  test('names of query parameters are compared without regard to case', async () => {
    expect(await askPrism(toGet(list, { query: { SIZE: '1000' } }))).toMatchObject({ status: 422 });
  });

  test('an answer is validated before it is written: an infinite integer passes, and JSON makes null of it', async () => {
    expect((await answerWithSchema({ type: 'integer' }, Number.POSITIVE_INFINITY)).output).toEqual([]);
  });

  test('its router drops no trailing slash: after a parameter it finds nothing, after the list it takes an empty id', async () => {
    expect((await askPrism(toGet('/api/v4/systems/67/'))).error).toMatchObject({ status: 404 });
    const empty = await askPrism(toGet('/api/v4/systems/'));
    expect(empty.input).toMatchObject([{ message: "Request path must have required property 'system_id'" }]);
  });

  test('a path with broken percent-encoding throws out of the request, past its own error channel', () => {
    const prism = createInstance(createConfig(), { logger: silentLogger });
    expect(() => prism.request(toGet('/api/v4/systems/%E0%A4%A'), operations)).toThrow(URIError);
  });

  test.each(['foo', '*', 'a/b/c', 'application/json;q'])(
    'the Accept header %j rejects the request, past its own error channel',
    async (accept) => {
      await expect(askPrism(toGet(list, { headers: { accept } }))).rejects.toThrow(TypeError);
    },
  );

  test('a schema that does not compile switches the validation of its body off, and nobody is told', async () => {
    expect((await answerWithSchema({ type: 'string', pattern: '^a$' })).output).toHaveLength(1);
    expect((await answerWithSchema({ type: 'string', pattern: '[' })).output).toEqual([]);
  });
});

/** What Prism has to say about an example that breaks its schema. */
async function answerWithSchema(schema: object, value: unknown = 'b'): Promise<Awaited<ReturnType<typeof askPrism>>> {
  const content = { 'application/json': { schema, examples: { wrong: { value } } } };
  const among = await getHttpOperationsFromSpec({
    openapi: '3.1.0',
    info: { title: 'One operation', version: '1' },
    paths: { '/one': { get: { operationId: 'getOne', responses: { 200: { description: 'One.', content } } } } },
  });
  return askPrism(toGet('/one'), { among });
}
