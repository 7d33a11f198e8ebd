import ledger from '@heliostat/spec/ledger.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { refusals } from '../commissioning/activation-refusals.ts';
import { userRefusals } from '../commissioning/user-refusals.ts';
import { apiOperations } from '../harness/operations.ts';
import { createOpenMock, partner, toHeaders } from '../harness/test-mock.ts';
import { config } from './rows/config.ts';
import { devices } from './rows/devices.ts';
import { evChargers } from './rows/ev-chargers.ts';
import { events } from './rows/events.ts';
import { lifetimes } from './rows/lifetimes.ts';
import { liveStatus, silenced } from './rows/live-status.ts';
import { now, type Row } from './rows/row.ts';
import { systems } from './rows/systems.ts';
import { telemetry } from './rows/telemetry.ts';

/**
 * What every operation says of windows, ids, serial numbers and bodies that are wrong: the rows of Monitoring are here, those of
 * Commissioning beside their own tests, which send them.
 */
const rows: readonly Row[] = [
  ...systems,
  ...events,
  ...telemetry,
  ...lifetimes,
  ...devices,
  ...config,
  ...evChargers,
  ...liveStatus,
];
const commissioning = [...refusals, ...userRefusals];
/** What is refused for its key, its token, its quota and its body's encoding alone: it takes nothing that could be wrong. */
const takesNothing = ['listPvManufacturers'];

const mock = await createOpenMock();
await mock.world.sites.change(silenced, (site) => ({ ...site, silentSince: now - 5 }));
const headers = {
  owner: toHeaders((await mock.signIn()).access_token),
  installer: toHeaders((await mock.signInInstaller()).access_token, partner.apiKey),
};
const before = await mock.world.store.dump();

test.each(rows.map((each) => ({ ...each, sent: toSent(each).slice(0, 160), to: each.path.slice(15, 175) })))(
  '$operation refuses $to $sent with $status ($source)',
  async (row) => {
    const sent = toSent(row);
    const answer = await mock.send(row.path, {
      method: row.method,
      headers: {
        ...headers[row.as ?? 'owner'],
        ...row.headers,
        ...(row.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(sent === '' ? {} : { body: sent }),
    });
    expect([answer.status, await answer.json()]).toEqual([row.status, row.answer]);
  },
);

test('what was refused changed no site', async () => {
  const toSites = (entries: typeof before) => entries.filter(({ collection }) => collection === 'sites');
  expect(toSites(await mock.world.store.dump())).toEqual(toSites(before));
});

test('every operation has its rows, each once, and each row a source', () => {
  const covered = new Set<string>([...rows, ...commissioning].map(({ operation }) => operation));
  const missing = apiOperations.filter(({ id }) => !covered.has(id)).map(({ id }) => id);
  expect(missing).toEqual(takesNothing);
  expect(apiOperations).toHaveLength(82);
  const keys = rows.map((row) => JSON.stringify([row.method, row.path, row.headers, row.as, toSent(row)]));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(commissioning.length).toBeGreaterThanOrEqual(120);
  const known = new Set(ledger.ledger.flatMap(({ records }) => records.map(({ id }) => id)));
  expect(rows.map(({ source }) => source).filter((source) => source !== 'published' && !known.has(source))).toEqual([]);
});

function toSent({ body }: Row): string {
  return typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
}
