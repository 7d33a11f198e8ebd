import { describe, expect, test } from 'vitest';
import { createOpenMock, type TestMock, toHeaders } from '../harness/test-mock.ts';

const reads = [
  '',
  '/summary',
  '/devices',
  '/latest_telemetry',
  '/telemetry/battery',
  '/telemetry/production_micro',
  '/energy_lifetime',
];

async function readAll(mock: TestMock): Promise<Readonly<Record<string, Record<string, unknown>>>> {
  const headers = toHeaders((await mock.signIn()).access_token);
  const bodies: Record<string, Record<string, unknown>> = {};
  for (const path of reads) {
    const response = await mock.send(`/api/v4/systems/698906018${path}`, { headers });
    expect(response.status).toBe(200);
    bodies[path] = (await response.json()) as Record<string, unknown>;
  }
  return bodies;
}

/** How many fields a value has in all, and how many of them are null. */
function count(value: unknown): { fields: number; nulls: number } {
  if (value === null) return { fields: 0, nulls: 1 };
  if (typeof value !== 'object') return { fields: 0, nulls: 0 };
  const counts = Object.values(value).map(count);
  const own = Array.isArray(value) ? 0 : counts.length;
  return counts.reduce((sum, each) => ({ fields: sum.fields + each.fields, nulls: sum.nulls + each.nulls }), {
    fields: own,
    nulls: 0,
  });
}

describe('answers of three shapes', () => {
  test('saturated has more than natural, and starved less, and the contract allows each', async () => {
    const [natural, saturated, starved] = await Promise.all(
      (['natural', 'saturated', 'starved'] as const).map(async (shape) => readAll(await createOpenMock({ switches: { shape } }))),
    );
    expect(count(saturated).fields).toBeGreaterThan(count(natural).fields);
    expect(count(starved).fields).toBeLessThan(count(natural).fields);
    expect(count(saturated).nulls).toBe(0);
    expect(count(starved).nulls).toBeGreaterThan(count(natural).nulls);
  });

  test('what is there stays as it is when the rest is added', async () => {
    const [natural, saturated] = [
      await readAll(await createOpenMock()),
      await readAll(await createOpenMock({ switches: { shape: 'saturated' } })),
    ];
    expect(saturated['/summary']).toMatchObject(
      Object.fromEntries(Object.entries(natural['/summary'] ?? {}).filter(([, value]) => value !== null)),
    );
    expect(saturated['/telemetry/battery']).toMatchObject(natural['/telemetry/battery'] ?? {});
  });

  test('starved keeps what the contract requires', async () => {
    const starved = await readAll(await createOpenMock({ switches: { shape: 'starved' } }));
    expect(starved['/summary']).toHaveProperty('system_id', 698_906_018);
    expect(starved['/telemetry/production_micro']).not.toHaveProperty('start_at');
  });
});

test('a world can change its shape while it runs', async () => {
  const mock = await createOpenMock();
  const headers = toHeaders((await mock.signIn()).access_token);
  const read = async () =>
    Object.keys((await (await mock.send('/api/v4/systems/67/summary', { headers })).json()) as object).length;
  const natural = await read();
  mock.world.setSwitches({ ...mock.world.switches, shape: 'starved' });
  expect(await read()).toBeLessThan(natural);
});
