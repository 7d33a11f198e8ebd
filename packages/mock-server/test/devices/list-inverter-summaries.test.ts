import { beforeEach, expect, test } from 'vitest';
import { createOpenMock, midsummer, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';

interface Summary {
  readonly serial_number: string;
  readonly status: string;
  readonly energy: { readonly value: number };
  readonly power_produced: { readonly value: number; readonly units: string };
  readonly last_report_date: number;
}
type Answer = readonly { readonly signal_strength: number; readonly micro_inverters: readonly Summary[] }[];

let mock: TestMock;
let installer: Record<string, string>;

beforeEach(async () => {
  mock = await createOpenMock();
  await signIn();
});

async function signIn(): Promise<void> {
  installer = toHeaders((await mock.signInInstaller()).access_token, partner.apiKey);
}

async function ask(query: string, headers = installer) {
  const response = await mock.send(`/api/v4/systems/inverters_summary_by_envoy_or_site?${query}`, { headers });
  return { status: response.status, body: (await response.json()) as Answer & { details?: string } };
}

async function askAll(id: number): Promise<readonly Summary[]> {
  const all: Summary[] = [];
  for (let page = 1; ; page++) {
    const { status, body } = await ask(`site_id=${id}&size=100&page=${page}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    if (body.length === 0) return all;
    all.push(...(body[0]?.micro_inverters ?? []));
  }
}

async function readSummary(id: number) {
  const response = await mock.send(`/api/v4/systems/${id}/summary`, { headers: installer });
  return (await response.json()) as { energy_lifetime: number; energy_today: number; modules: number };
}

test('all microinverters together gave what the summary of a site without meter says', async () => {
  for (const id of [2_640_908, 698_910_067, 6_718_203]) {
    const all = await askAll(id);
    const { energy_lifetime, energy_today, modules } = await readSummary(id);
    expect(all).toHaveLength(modules);
    expect(all.reduce((sum, { energy }) => sum + energy.value, 0)).toBe(energy_lifetime + energy_today);
  }
});

test('two readings differ by what the telemetry of the microinverter tells for the time between', async () => {
  const id = 2_640_908;
  const [before] = await askAll(id);
  mock.clock.advance(26 * 3_600_000);
  await signIn();
  const [after] = await askAll(id);
  const site = await mock.world.sites.get(id);
  if (!site || !before || !after) throw new Error('The site is gone.');
  const { listReportsOfMicro } = await import('../../src/simulation/micro-reports.ts');
  const energy = mock.world.energy.of(site);
  const micro = energy.plant.micros[0];
  if (!micro) throw new Error('The site has no microinverter.');
  const sumAt = (until: number) =>
    listReportsOfMicro(energy, micro, { from: until - 3 * 86_400, until }, until).reduce((sum, each) => sum + each.energy, 0);
  const earlier = listReportsOfMicro(
    energy,
    micro,
    { from: 0, until: midsummer / 1000 + 26 * 3600 - 3 * 86_400 },
    midsummer / 1000,
  );
  const atFirst = listReportsOfMicro(energy, micro, { from: 0, until: midsummer / 1000 }, midsummer / 1000);
  const gap = atFirst.slice(earlier.length).reduce((sum, each) => sum + each.energy, 0);
  expect(after.energy.value - before.energy.value).toBe(sumAt(midsummer / 1000 + 26 * 3600) - gap);
});

test('a gateway is named by its serial number, and wins over a site', async () => {
  const [bySite] = (await ask('site_id=67&size=2')).body;
  const serial = (bySite as unknown as { micro_inverters: { envoy_serial_number: string }[] }).micro_inverters[0]
    ?.envoy_serial_number;
  expect((await ask(`envoy_serial_number=${serial}&size=2`)).body).toEqual([bySite]);
  expect((await ask(`envoy_serial_number=${serial}&site_id=72&size=2`)).body).toEqual([bySite]);
});

test('pages partition the microinverters in service, ten at a time unless asked otherwise', async () => {
  const all = (await askAll(67)).map(({ serial_number }) => serial_number);
  expect(new Set(all).size).toBe(35);
  const lengths: number[] = [];
  const seen: string[] = [];
  for (const page of [1, 2, 3, 4, 5]) {
    const { body } = await ask(`site_id=67&page=${page}`);
    lengths.push(body[0]?.micro_inverters.length ?? 0);
    seen.push(...(body[0]?.micro_inverters.map(({ serial_number }) => serial_number) ?? []));
  }
  expect(lengths).toEqual([10, 10, 10, 5, 0]);
  expect(seen).toEqual(all);
});

test('one that stopped gives nothing and keeps its energy and its last report', async () => {
  const stopped = (await askAll(1_207_331)).filter(({ status }) => status === 'micro');
  expect(stopped).toHaveLength(1);
  expect(stopped[0]?.power_produced.value).toBe(0);
  expect(stopped[0]?.last_report_date).toBeLessThan(1_745_020_800 + 1800);
  mock.clock.advance(30 * 86_400_000);
  await signIn();
  expect((await askAll(1_207_331)).filter(({ status }) => status === 'micro')).toEqual(stopped);
});

test('nobody is told of what is not there, never reported, or is not theirs', async () => {
  for (const query of ['site_id=1', 'site_id=5902114', 'envoy_serial_number=1', 'site_id=900719925474099', 'site_id=-67'])
    expect(await ask(query)).toEqual({ status: 200, body: [] });
  const owner = toHeaders((await mock.signIn()).access_token);
  expect(await ask('site_id=4816230', owner)).toEqual({ status: 200, body: [] });
});

test.each([
  ['', 'Envoy serial number or Site id mandatory'],
  ['page=1', 'Envoy serial number or Site id mandatory'],
  ['site_id=x', expect.stringContaining('site_id')],
  ['site_id=99999999999999999', expect.any(String)],
  ['site_id=67&size=101', expect.any(String)],
  ['site_id=67&size=0', expect.any(String)],
  ['site_id=67&page=0', expect.any(String)],
  ['envoy_serial_number=abc', expect.any(String)],
])('%j is refused with 422', async (query, details) => {
  const { status, body } = await ask(query);
  expect(status).toBe(422);
  expect(body).toMatchObject({ message: 'Unprocessable Entity', details, code: 422 });
});
