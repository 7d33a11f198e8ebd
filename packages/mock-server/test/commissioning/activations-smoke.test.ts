import { test } from 'vitest';
import { createTestMock, partner, toHeaders } from '../harness/test-mock.ts';

test('smoke', async () => {
  const mock = await createTestMock();
  const headers = toHeaders((await mock.signInInstaller()).access_token, partner.apiKey);
  const show = async (path: string, init: RequestInit = {}) => {
    const answer = await mock.send(path, { headers, ...init });
    console.log(init.method ?? 'GET', path, answer.status, JSON.stringify(await answer.json()));
  };
  const form = (system: object) => new URLSearchParams({ system: JSON.stringify(system) });
  await show('/api/v4/partner/activations?limit=2');
  await show('/api/v4/partner/activations/4127560?expand=owner');
  await show('/api/v4/partner/activations/67?expand=owner.company,host');
  await show('/api/v4/partner/activations', { method: 'POST', body: form({ system_name: 'A' }) });
  await show('/api/v4/partner/activations', { method: 'POST', body: form({ system_name: 'A', owner_id: 5, address: { street1: 'x', city: 'y', state: 'CA', country: 'US', postal_code: '1' } }) });
  await show('/api/v4/partner/activations', { method: 'POST', body: form({ system_name: 'A', address: { street1: 'x', state: 'CA', country: 'US' } }) });
  await show('/api/v4/partner/activations', { method: 'POST', body: form({ system_name: 'A', address: { street1: 'x', city: 'y', state: 'TX', country: 'US', postal_code: '1' } }) });
  await show('/api/v4/activations/4127560/battery_mode');
  await show('/api/v4/activations/67/battery_mode');
  await show('/api/v4/activations/67/ops/production_mode');
  await show('/api/v4/activations/5902114/ops/production_mode');
});
