import { describe, expect, test } from 'vitest';
import type { Family } from '../../src/errors/family.ts';
import { sendTo, systemOperations } from '../harness/operations.ts';
import { createOpenMock, createTestMock, partner, toHeaders } from '../harness/test-mock.ts';

const mock = await createOpenMock();
const { access_token } = await mock.signIn();
const headers = toHeaders(access_token);

/** What each family says about a system of somebody else, and about one that does not exist. */
const refusals: Readonly<Record<Family, { readonly forbidden: Refused; readonly unknown: (quoted: string) => Refused }>> = {
  monitoring: {
    forbidden: [403, { message: 'Forbidden', details: 'Not authorized to access this resource', code: 403 }],
    unknown: (quoted) => [404, { message: 'Not Found', details: `System not found for {:id=>"${quoted}"}`, code: 404 }],
  },
  commissioning: {
    forbidden: [401, { reason: '401', message: ['Not authorized to access requested resource.'] }],
    unknown: () => [404, { reason: '404', message: ['System not found'] }],
  },
  'ev-charger': {
    forbidden: [403, { message: 'Forbidden', details: 'Not authorized to access this resource', code: '403' }],
    unknown: () => [400, { message: 'Bad request', details: 'Invalid system_id', code: '400' }],
  },
  'live-status': {
    forbidden: [403, { error: { message: 'User is not authorized', status: 'FORBIDDEN' }, type: 'authorization_error' }],
    unknown: () => [
      468,
      { error: { message: "System ID doesn't exist", status: 'INVALID_SYSTEM_ID' }, type: 'validation_error' },
    ],
  },
};
/** Where the documented sample of an operation differs from that of its family. */
const headed = () => ({ message: 'Not Authorized' });
const site = (id: string) => ({
  message: [id.length > 19 ? "Couldn't find Site with an out of range value for 'id'" : `Couldn't find Site with 'id'=${id}`],
});
/** Where the path has a serial number too, most say so. */
const ofCharger = () => ({ details: 'Invalid system_id or serial_no' });
const ownTexts: Readonly<Record<string, (id: string) => object>> = {
  listProductionMeterReadings: headed,
  listConsumptionMeterReadings: headed,
  listStorageMeterReadings: headed,
  getActivation: site,
  updateActivation: site,
  deleteActivation: site,
  listEvChargerSessions: ofCharger,
  listEvChargerSchedules: ofCharger,
  startCharging: ofCharger,
  stopCharging: ofCharger,
};
type Refused = readonly [status: number, body: object];

describe.each(systemOperations)('$id', (operation) => {
  const { family, success } = operation;
  const at = (id: string) => operation.path.replace('67', id);

  test('refuses a system of somebody else, and its owner reads it', async () => {
    const [status, body] = refusals[family].forbidden;
    const answer = await sendTo(mock, operation, { path: at('72'), headers });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject(body);
    const installer = toHeaders((await mock.signInInstaller()).access_token, partner.apiKey);
    expect((await sendTo(mock, operation, { path: at('72'), headers: installer })).status).toBe(success);
  });

  test.each([
    ['1', '1'],
    ['0', '0'],
    ['-67', '-67'],
    ['67.0', '67.0'],
    ['067x', '067x'],
    ['99999999999999999999999', '99999999999999999999999'],
    ['%7Bsystem_id%7D', '{system_id}'],
    ['%22%3Cscript%3E', '\\"<script>'],
    ['%00', '\\u0000'],
    ['NaN', 'NaN'],
  ])('knows no system %s, and quotes it where its family does', async (sent, quoted) => {
    const [status, body] = refusals[family].unknown(quoted);
    const answer = await sendTo(mock, operation, { path: at(sent), headers });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ ...body, ...(ownTexts[operation.id]?.(decodeURIComponent(sent)) ?? {}) });
  });
});

test.each([
  '/',
  '/api',
  '/api/v4',
  '/api/v4/',
  '/api/v5/systems',
  '/api/v4/nothing',
  '//api/v4/systems',
  '/api/v4//systems',
  '/api/v4/systems//',
  '/api/v4/Systems',
  '/api/v4/systems/67/summary/more',
  '/favicon.ico',
  '/.well-known/openid-configuration',
])('answers 404 at the unknown path %s', async (path) => {
  const mock = await createTestMock();
  const answer = await mock.send(`http://mock.test${path}`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ reason: '404', message: ['Not Found'] });
});

test.each(['1,2', 'a;b', '%2C', 'a%20b', '..;', '~'])('takes %s for the serial number that it is', async (serial) => {
  const meter = await mock.send(`/api/v4/systems/67/meters/${serial}`, { headers });
  expect([meter.status, await meter.json()]).toEqual([404, { reason: '404', message: ['Meter not found'] }]);
  const micro = await mock.send(`/api/v4/systems/67/devices/micros/${serial}/telemetry`, { headers });
  expect([200, 404]).toContain(micro.status);
});
