import { listScenarios, runScenario } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { createTestMock, developer, homeOwner, partner } from '../harness/test-mock.ts';

describe('what there is not is refused', () => {
  test.each([
    [{ name: 'earthquake' }, 'There is no scenario earthquake. There are token-expires-mid-request, refresh-token-dead'],
    [{ name: 'constructor' }, 'There is no scenario constructor'],
    [
      { name: 'consent-revoked', client_id: 'x' },
      'No application of the world default has this client_id. There are f2a479f3c6067f0d9517cadae7f00b47 (Quick start application)',
    ],
    [
      { name: 'consent-revoked', email: 'nobody@example.com' },
      'Nobody in the world default has this email. There are homeowner@example.com, installer@example.com',
    ],
    [{ name: 'gateway-silent', system_id: 1 }, 'The world default has no system 1. There are 67'],
    [{ name: 'gateway-silent', system_id: '67' }, 'system_id has to be a number'],
    [{ name: 'gateway-silent', client_id: developer.clientId }, 'gateway-silent takes email, system_id, and no client_id'],
    [{ name: 'minute-quota-gone', email: homeOwner.email }, 'minute-quota-gone takes client_id, and no email'],
    [{ name: 'token-expires-mid-request' }, 'There is no live access token that this could happen to. Sign in first.'],
    [{ name: 'refresh-token-dead' }, 'There is no live refresh token'],
    [{ name: 'consent-revoked', client_id: partner.clientId }, 'There is no consent that could be taken back'],
    [{ name: 'gateway-recovers' }, 'There is no system that this could happen to'],
  ])('%o', async (request, message) => {
    const mock = await createTestMock();
    await expect(runScenario(mock.world, request as never)).rejects.toThrow(message);
  });
});

test('the list names each scenario with a sentence, and what it may be aimed at', () => {
  expect(listScenarios().map(({ name }) => name)).toEqual([
    'token-expires-mid-request',
    'refresh-token-dead',
    'refresh-token-expired',
    'consent-revoked',
    'minute-quota-gone',
    'month-quota-gone',
    'gateway-silent',
    'data-late',
    'gateway-recovers',
  ]);
  for (const { summary, takes } of listScenarios()) {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(takes.length).toBeGreaterThan(0);
  }
});
