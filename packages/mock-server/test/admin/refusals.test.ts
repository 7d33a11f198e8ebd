import { describe, expect, it } from 'vitest';
import { type Asked, adminToken, createAdminMock, documented } from './admin-mock.ts';

const mock = await createAdminMock();
const withBody = documented.filter(({ body }) => body !== undefined);
const json = { 'Content-Type': 'application/json' };

describe.each(withBody)('$id', ({ id, isBodyRequired, bodies }) => {
  it('names a field that it does not know, and those that there are', async () => {
    const body = { ...(id === 'updateClock' ? {} : bodies[0]), sed: 1 };
    const refused = await mock.refusal(422, id, { body });
    expect(refused).toMatchObject({
      code: 'invalid',
      at: 'body/sed',
      message: expect.stringMatching(/^body has no sed\. There (is|are) \w/),
    });
  });

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"text"'],
    ['a number', '1'],
    ['true', 'true'],
  ])('wants an object, not %s', async (_, body) => {
    expect(await mock.refusal(422, id, { body })).toMatchObject({ at: 'body', message: 'body has to be an object.' });
  });

  it('takes a field under the name of a prototype for an unknown one', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(await mock.refusal(422, id, { body: `{"${name}":{"id":"x"}}` })).toMatchObject({ code: 'invalid' });
    }
  });

  it('refuses what is no JSON, by itself or by its header', async () => {
    expect(await mock.refusal(400, id, { body: '{"seed":' })).toMatchObject({ code: 'unreadable' });
    expect(await mock.refusal(400, id, { body: '[['.repeat(60) })).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('nests deeper'),
    });
    expect(await mock.refusal(413, id, { body: JSON.stringify('x'.repeat(1_048_576)) })).toMatchObject({ code: 'too_large' });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const refused = await mock.refusal(415, id, { body: '{}', headers: { 'Content-Type': type } });
      expect(refused).toMatchObject({ code: 'media_type_unsupported' });
    }
  });

  it('says whether it can do without a body', async () => {
    if (!isBodyRequired) return;
    expect(await mock.refusal(422, id)).toMatchObject({ at: 'body', message: 'the input needs body.' });
  });
});

describe.each(documented.filter(({ path }) => path.includes('{world_id}')))('$id', ({ id, bodies, parameters }) => {
  const given = bodies[0] && { body: bodies[0] };

  it('tells a world that there is not', async () => {
    const path = { world_id: 'nowhere' };
    expect(await mock.refusal(404, id, { ...given, path })).toMatchObject({ code: 'world_unknown', at: 'path/world_id' });
  });

  it.each(['..%2f..', 'a b', 'ü', 'x'.repeat(65), '__proto__', '\u0000'])('refuses the world %j', async (worldId) => {
    expect(await mock.refusal(422, id, { ...given, path: { world_id: worldId } })).toMatchObject({ at: 'path/world_id' });
  });

  it('refuses a parameter that it does not have', async () => {
    expect(await mock.refusal(422, id, { ...given, query: '?dry_run=true' })).toMatchObject({ code: 'invalid' });
  });

  it('says of what it names in the path whether it is there', async () => {
    const kind = parameters.find((each) =>
      ['SnapshotId', 'ClientId', 'Email', 'SystemId', 'TokenId', 'GrantId', 'FaultId', 'EntryNumber'].includes(each),
    );
    if (!kind || id.startsWith('set')) return;
    const path = {
      snapshot_id: 'none',
      client_id: '0'.repeat(32),
      email: 'nobody@example.com',
      system_id: 1,
      number: 999,
      fault_id: 'f99',
    };
    const refused = await mock.refusal(404, id, { ...given, path });
    expect(refused.code).toMatch(/_unknown$/);
    expect(refused.message).toMatch(/^(World|The journal of world) default has no /);
  });
});

const path = { world_id: 'default' };
const quick = 'f2a479f3c6067f0d9517cadae7f00b47';
const site = { name: 'x', time_zone: 'Europe/Rome', latitude: 0, longitude: 0 };
const table: readonly (readonly [string, Asked, string | null])[] = [
  ['createWorld', { body: { seed: -1 } }, 'body/seed'],
  ['createWorld', { body: { seed: 1.5 } }, 'body/seed'],
  ['createWorld', { body: { seed: '7' } }, 'body/seed'],
  ['createWorld', { body: { seed: 2 ** 53 } }, 'body/seed'],
  ['createWorld', { body: '{"seed":1e400}' }, 'body/seed'],
  ['createWorld', { body: { id: 'a/b' } }, 'body/id'],
  ['createWorld', { body: { id: '' } }, 'body/id'],
  ['createWorld', { body: { now: 'today' } }, 'body/now'],
  ['createWorld', { body: { now: '2026-06-21' } }, 'body/now'],
  ['createWorld', { body: { now: '2026-06-21T12:00:00' } }, 'body/now'],
  ['createWorld', { body: { now: '2026-02-30T00:00:00Z' } }, 'body/now'],
  ['createWorld', { body: { now: '1969-12-31T23:59:59Z' } }, 'body/now'],
  ['createWorld', { body: { now: '2100-01-01T00:00:00Z' } }, 'body/now'],
  ['createWorld', { body: { now: 1_782_043_200 } }, 'body/now'],
  ['createWorld', { body: { rate: -1 } }, 'body/rate'],
  ['createWorld', { body: { rate: 1_000_001 } }, 'body/rate'],
  ['createWorld', { body: { rate: null } }, 'body/rate'],
  ['createWorld', { body: { switches: { rotation: 'loose' } } }, 'body/switches/rotation'],
  ['createWorld', { body: { switches: { keyInHeader: true } } }, 'body/switches/keyInHeader'],
  ['createWorld', { body: { switches: { code_lifetime_seconds: 1.5 } } }, 'body/switches/code_lifetime_seconds'],
  ['createWorld', { body: { switches: { code_lifetime_seconds: 3_155_760_001 } } }, 'body/switches/code_lifetime_seconds'],
  [
    'createWorld',
    { body: { switches: { partner_verification_seconds: 2 ** 53 - 1 } } },
    'body/switches/partner_verification_seconds',
  ],
  ['updateWorld', { body: {} }, 'body/switches'],
  ['updateClock', { path, body: {} }, 'body'],
  ['updateClock', { path, body: { now: '2026-06-21T12:00:00Z', rate: 1 } }, 'body'],
  ...['P', 'PT', '', 'P1', '1D', 'P1.5D', 'tomorrow', 'P1DT', `P${'9'.repeat(90)}D`].map(
    (advance) => ['updateClock', { path, body: { advance } }, 'body/advance'] as const,
  ),
  ['updateClock', { path, body: { advance: 'P80Y' } }, 'body/advance'],
  ['updateClock', { path, body: { advance: '-P57Y' } }, 'body/advance'],
  ['updateClock', { path, body: { advance: 'P999999Y' } }, 'body/advance'],
  ['updateClock', { path, body: { advance: 86_400 } }, 'body/advance'],
  ['createSnapshot', { path, body: { id: 'no/slash' } }, 'body/id'],
  ['createApplication', { path, body: { plan: 'Gigawatt' } }, 'body/plan'],
  ['createApplication', { path, body: { plan: 'Watt', access_controls: ['Commissioning API'] } }, 'body/access_controls'],
  ['createApplication', { path, body: { access_controls: ['Everything'] } }, 'body/access_controls/0'],
  ['createApplication', { path, body: { access_controls: ['System Details', 'System Details'] } }, 'body/access_controls'],
  ['createApplication', { path, body: { redirect_uris: ['/callback'] } }, 'body/redirect_uris/0'],
  ['createApplication', { path, body: { redirect_uris: ['https://a.example/#b'] } }, 'body/redirect_uris/0'],
  ['createApplication', { path, body: { name: '' } }, 'body/name'],
  ['createApplication', { path, body: { name: 'x'.repeat(201) } }, 'body/name'],
  ['createApplication', { path, body: { client_secret: '0'.repeat(32) } }, 'body/client_secret'],
  ['updateApplication', { path: { ...path, client_id: quick }, body: {} }, 'body'],
  [
    'updateApplication',
    { path: { ...path, client_id: quick }, body: { access_controls: ['Streaming API'] } },
    'body/access_controls',
  ],
  ['updateApplication', { path: { ...path, client_id: 'short' }, body: { status: 'enabled' } }, 'path/client_id'],
  ['setPerson', { path: { ...path, email: 'nobody' }, body: { password: 'x' } }, 'path/email'],
  ['setPerson', { path: { ...path, email: 'a@b.c' }, body: { role: 'installer' } }, 'body/password'],
  ['setPerson', { path: { ...path, email: 'a@b.c' }, body: { password: 'x', system_ids: [1] } }, 'body/system_ids'],
  ['setPerson', { path: { ...path, email: 'a@b.c' }, body: { password: 'x', system_ids: [67, 67] } }, 'body/system_ids'],
  ['setSite', { path: { ...path, system_id: 'x' }, body: site }, 'path/system_id'],
  ['setSite', { path: { ...path, system_id: 0 }, body: site }, 'path/system_id'],
  ['setSite', { path: { ...path, system_id: '9'.repeat(20) }, body: site }, 'path/system_id'],
  ['setSite', { path, body: { ...site, time_zone: 'Mars/Olympus' } }, 'body/time_zone'],
  ['setSite', { path, body: { ...site, time_zone: '+02:00' } }, 'body/time_zone'],
  ['setSite', { path, body: { ...site, latitude: 91 } }, 'body/latitude'],
  ['setSite', { path, body: { ...site, interconnect_date: '2024-02-30' } }, 'body/interconnect_date'],
  ['setSite', { path, body: { ...site, operational_at: '2120-01-01T00:00:00Z' } }, 'body/operational_at'],
  ['setSite', { path, body: { ...site, battery: {} } }, null],
  ['createTokens', { path, body: { client_id: '0'.repeat(32), email: 'homeowner@example.com' } }, 'body/client_id'],
  ['createTokens', { path, body: { client_id: quick, email: 'nobody@example.com' } }, 'body/email'],
  ['createTokens', { path, body: { client_id: quick, email: 'homeowner@example.com', system_ids: [72] } }, 'body/system_ids'],
  ['createFault', { path, body: { operation_id: 'getNothing', status: 500 } }, 'body'],
  ['createFault', { path, body: { operation_id: 'getSystem', status: 418 } }, 'body'],
  ['createFault', { path, body: { operation_id: 'getSystem', status: 500, times: 0 } }, 'body/times'],
  ['createFault', { path, body: { operation_id: 'getSystem', status: 500, probability: 2 } }, 'body/probability'],
  ['createFault', { path, body: { operation_id: 'getSystem', kind: 'reset', media_type: 'text/plain' } }, 'body'],
  ['createFault', { path, body: { operation_id: 'getSystem', kind: 'latency' } }, 'body'],
  ['runScenario', { path, body: { name: 'sunset' } }, 'body/name'],
  ['runScenario', { path, body: { name: 'token-expires-mid-request' } }, 'body'],
  ['setQuota', { path, body: { period: 'year', hits: 1 } }, 'body/period'],
  ['setQuota', { path, body: { period: 'month', hits: -1 } }, 'body/hits'],
  ['setQuota', { path, body: { period: 'month', hits: 1, operation_id: 'getNothing' } }, 'body/operation_id'],
  ['setQuota', { path, body: { period: 'month', hits: 1, operation_id: 'getSystem' } }, 'body/operation_id'],
  ['getQuota', { path, query: '?operation_id=getNothing' }, 'query/operation_id'],
  ['getBill', { path, query: '?month=2026-13' }, 'query/month'],
  ['getBill', { path, query: '?month=June' }, 'query/month'],
  ['getBill', { path, query: '?month=2026-06&month=2026-07' }, 'query/month'],
  ['listJournal', { path, query: '?status=ok' }, 'query/status'],
  ['listJournal', { path, query: '?limit=0' }, 'query/limit'],
  ['listJournal', { path, query: '?after=-1' }, 'query/after'],
  ['getJournalEntry', { path: { ...path, number: 'first' } }, 'path/number'],
];

it.each(table)('%s refuses %j at %s', async (id, given, at) => {
  const refused = await mock.refusal(422, id, given);
  expect(refused.code).toBe('invalid');
  if (at !== null) expect(refused.at).toBe(at);
});

it('nothing that was sent stands in a refusal', async () => {
  const secret = 'c0ffee00c0ffee00c0ffee00c0ffee00';
  const bodies = [{ [secret]: 1 }, { id: `${secret}/` }, { seed: secret }, { now: secret }, { switches: { [secret]: secret } }];
  for (const body of bodies) expect(JSON.stringify(await mock.refusal(422, 'createWorld', { body }))).not.toContain(secret);
  const refused = await mock.fetch(
    new Request(`http://mock.test/_heliostat/worlds/default?key=${secret}&token=${adminToken}`, {
      headers: { Authorization: `Bearer ${secret}` },
    }),
  );
  expect(await refused.text()).not.toContain(secret);
});

it('an id that is taken stays with who has it', async () => {
  await mock.admin.createWorld({ body: { id: 'mine', seed: 7 } });
  expect(await mock.refusal(409, 'createWorld', { body: { id: 'mine' } })).toMatchObject({ code: 'world_exists', at: 'body/id' });
  expect(await mock.admin.getWorld({ path: { world_id: 'mine' } })).toMatchObject({ seed: 7 });
  await mock.admin.createSnapshot({ path: { world_id: 'mine' }, body: { id: 'one' } });
  const again = { path: { world_id: 'mine' }, body: { id: 'one' } };
  expect(await mock.refusal(409, 'createSnapshot', again)).toMatchObject({ code: 'snapshot_exists' });
});

it('the default world cannot be deleted', async () => {
  expect(await mock.refusal(409, 'deleteWorld')).toMatchObject({ code: 'world_is_default' });
  expect((await mock.ask('getWorld')).status).toBe(200);
});

it('an empty object is as good as no body', async () => {
  expect((await mock.ask('resetWorld', { body: {} })).status).toBe(200);
  expect(await mock.refusal(422, 'resetWorld', { body: { hard: true } })).toMatchObject({ code: 'invalid' });
});

it('a malformed Accept header and a path of broken encoding cannot be read', async () => {
  expect(await mock.refusal(400, 'getWorld', { headers: { Accept: ';;;=' } })).toMatchObject({ code: 'unreadable' });
  const broken = new Request('http://mock.test/_heliostat/worlds/%E0%A4%A', {
    headers: { ...json, Authorization: `Bearer ${adminToken}` },
  });
  expect((await mock.fetch(broken)).status).toBe(400);
});
