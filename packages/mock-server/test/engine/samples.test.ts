import document from '@heliostat/spec/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { createTestMock, type TestMock, toHeaders } from '../harness/test-mock.ts';

/** What the two editions of the quick start print: facts about the live service, copied to the letter. */
const printed = {
  current:
    '{"total":28,"current_page":1,"size":2,"count":2,"items":"systems","systems":[{"system_id":698910067,"name":"Enphase System","public_name":"Residential System","timezone":"Australia/Sydney","address":{"city":"Sydney","state":"NSW","country":"AU","postal_code":"2127"},"connection_type":"ethernet","energy_lifetime":-1,"energy_today":-1,"system_size":-1,"status":"micro","last_report_at":1508174262,"last_energy_at":1508174172,"operational_at":1497445200,"attachment_type":null,"interconnect_date":null,"reference":"106015287","other_references":["106015287"]},{"system_id":698906018,"name":"Enphase Public System","public_name":"Residential System","timezone":"US/Pacific","address":{"city":"Los Angeles","state":"CA","country":"US","postal_code":"94954"},"connection_type":"ethernet","energy_lifetime":-1,"energy_today":-1,"system_size":-1,"status":"normal","last_report_at":1508174262,"last_energy_at":1508174172,"operational_at":1497445200,"attachment_type":null,"interconnect_date":null}]}',
  earlier:
    '{"system_id":67,"modules":35,"size_w":6270,"current_power":271,"energy_today":30030,"energy_lifetime":59847036,"summary_date":"2015-03-04","source":"microinverters","status":"normal","operational_at":1201362300,"last_report_at":1425517225}',
};
const { systemList, systemSummary } = document.components.examples;

describe('with --responses samples', () => {
  test.each([
    ['listSystems', '/api/v4/systems', printed.current, systemList.value],
    ['getSystemSummary', '/api/v4/systems/67/summary', printed.earlier, systemSummary.value],
  ])('%s answers what the quick start prints, byte for byte', async (_id, path, text, example) => {
    const { get } = await signIn();
    const body = await (await get(path)).text();
    expect(body).toBe(text);
    expect(JSON.parse(body)).toEqual(example);
  });

  test('every system that the token may see has the same sample, whatever the date', async () => {
    const { get } = await signIn();
    expect(await (await get('/api/v4/systems/698906018/summary?summary_date=2020-01-01')).text()).toBe(printed.earlier);
  });

  test('getSystem answers the first example of the contract', async () => {
    const { get } = await signIn();
    expect(await (await get('/api/v4/systems/67')).json()).toEqual(document.components.examples.system.value);
  });

  test('no answer depends on the Accept header of an earlier request', async () => {
    const { get } = await signIn();
    for (const Accept of ['text/html', 'application/xml', 'image/*;q=0.1', '*/*']) {
      expect(await (await get('/api/v4/systems', { Accept })).text()).toBe(printed.current);
      expect(await (await get('/api/v4/systems', { Accept: 'application/json' })).text()).toBe(printed.current);
    }
  });

  test('two mocks in one process do not touch each other', async () => {
    const samples = await signIn();
    const simulated = await signIn({ responses: 'simulated' });
    await samples.get('/api/v4/systems', { Prefer: 'code=429' });
    expect(await (await simulated.get('/api/v4/systems')).json()).toHaveProperty('total', 3);
    expect(await (await samples.get('/api/v4/systems')).text()).toBe(printed.current);
  });
});

describe('samples pass through every check', () => {
  test.each<[status: number, path: string, headers: Record<string, string>]>([
    [401, '/api/v4/systems', { key: '' }],
    [401, '/api/v4/systems', { Authorization: '' }],
    [404, '/api/v4/systems/1/summary', {}],
    [403, '/api/v4/systems/72/summary', {}],
    [422, '/api/v4/systems?size=1000', {}],
    [422, '/api/v4/systems/67/summary?summary_date=2026-02-30', {}],
    [400, '/api/v4/systems', { Accept: 'nonsense' }],
  ])('%i for %s with %o', async (status, path, headers) => {
    const { get } = await signIn();
    expect((await get(path, headers)).status).toBe(status);
    expect((await get(path, { ...headers, Prefer: 'code=200' })).status).toBe(status);
  });

  test('a sample counts against the quota', async () => {
    const { get } = await signIn({ switches: { quota: 'enforce' } });
    const statuses: number[] = [];
    for (let call = 0; call < 12; call++) statuses.push((await get('/api/v4/systems')).status);
    expect(statuses).toContain(429);
  });
});

async function signIn(
  options: Parameters<typeof createTestMock>[0] = {},
): Promise<{ mock: TestMock; get: (path: string, headers?: Record<string, string>) => Promise<Response> }> {
  const mock = await createTestMock({ responses: 'samples', ...options });
  const { access_token } = await mock.signIn();
  return { mock, get: (path, headers) => mock.send(path, { headers: { ...toHeaders(access_token), ...headers } }) };
}
