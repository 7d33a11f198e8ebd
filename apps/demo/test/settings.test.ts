import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../src/server/read-settings.ts';

const credentials = { ENPHASE_CLIENT_ID: 'id', ENPHASE_CLIENT_SECRET: 'the-secret', ENPHASE_API_KEY: 'the-key' };
const live = 'https://api.enphaseenergy.com';

describe('the settings', () => {
  test('without any variable are the mock and the sample application of the quick start', () => {
    expect(readSettings({})).toMatchObject({
      mode: 'mock',
      baseUrl: new URL('http://127.0.0.1:4010'),
      clientId: 'f2a479f3c6067f0d9517cadae7f00b47',
    });
  });

  test.each(['http://127.0.0.1:5555', 'http://localhost:4010', 'http://[::1]:4010'])('take %s for a mock', (ENPHASE_BASE_URL) => {
    expect(readSettings({ ENPHASE_BASE_URL }).mode).toBe('mock');
  });

  test('at a live service are the given ones', () => {
    expect(readSettings({ ENPHASE_BASE_URL: live, ...credentials })).toMatchObject({
      mode: 'live',
      clientId: 'id',
      apiKey: 'the-key',
    });
  });

  test('at a live service never fall back to the sample application', () => {
    expect(() => readSettings({ ENPHASE_BASE_URL: live })).toThrow(
      /ENPHASE_CLIENT_ID, ENPHASE_CLIENT_SECRET, ENPHASE_API_KEY not set/,
    );
    expect(() => readSettings({ ENPHASE_BASE_URL: live, ...credentials, ENPHASE_API_KEY: ' ' })).toThrow(
      /^ENPHASE_API_KEY not set/,
    );
  });

  test('do not mix given credentials with sample ones', () => {
    expect(() => readSettings({ ENPHASE_CLIENT_ID: 'id' })).toThrow(/^ENPHASE_CLIENT_SECRET, ENPHASE_API_KEY not set/);
  });

  test.each([
    'api.enphaseenergy.com',
    'ftp://example.com',
    'https://name:pass@example.com',
    'https://example.com/?key=1',
    'http://api.enphaseenergy.com',
    'http://127.0.0.1.example.com',
    'http://[::',
  ])('refuse the base URL %s without repeating it', (ENPHASE_BASE_URL) => {
    const read = (): unknown => readSettings({ ENPHASE_BASE_URL, ...credentials });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/^ENPHASE_BASE_URL must (?!.*(pass|the-secret|the-key))/);
  });
});
