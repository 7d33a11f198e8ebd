import { test } from 'vitest';
import { createTestMock, partner, toHeaders } from './harness/test-mock.ts';
test('x', async () => {
  const mock = await createTestMock();
  const headers = toHeaders((await mock.signInInstaller()).access_token, partner.apiKey);
  const go = async (method: string, path: string, body?: any) => {
    const init: any = { method, headers: { ...headers } };
    if (body instanceof URLSearchParams) init.body = body; else if (body) { init.body = JSON.stringify(body); init.headers['Content-Type'] = 'application/json'; }
    const r = await mock.send(path, init);
    console.log(method, path, r.status, (await r.text()).slice(0, 1500));
  };
  const form = (o: any) => new URLSearchParams(Object.entries(o).map(([k, v]) => [k, JSON.stringify(v)] as [string, string]));
  await go('GET', '/api/v4/partner/users/self?expand=company');
  await go('GET', '/api/v4/companies/self/branches');
  await go('GET', '/api/v4/companies/self/authorized_subcontractors');
  await go('GET', '/api/v4/activations/67/estimate');
  await go('GET', '/api/v4/activations/72/estimate');
  await go('GET', '/api/v4/systems/config/4127560/tariff');
  await go('GET', '/api/v4/systems/config/67/tariff');
  await go('GET', '/api/v4/partner/systems/4127560/arrays');
  await go('POST', '/api/v4/users', form({ user: {} }));
  await go('POST', '/api/v4/users', form({ user: { email: '', first_name: '' } }));
  await go('POST', '/api/v4/users', form({ user: { email: 'a@b.c', first_name: 'a', last_name: ' ', phone: 'x'.repeat(300) } }));
  await go('POST', '/api/v4/users', form({ user: { email: 'a@b.c', first_name: 'a', last_name: 'b', phone: 'x'.repeat(300) } }));
  await go('POST', '/api/v4/users', form({ user: { email: 7, first_name: 'a', last_name: 'b', company_id: 'x' } }));
  await go('PUT', '/api/v4/activations/67/estimate', form({ estimate: { degrade_factor: '-1', month_estimates: ['1'] } }));
  await go('PUT', '/api/v4/activations/67/estimate', form({ estimate: { degrade_factor: '1', month_estimates: Array(12).fill('0') } }));
  await go('PUT', '/api/v4/activations/67/estimate', form({ estimate: { degrade_factor: 1, month_estimates: Array(12).fill(1) } }));
  await go('PUT', '/api/v4/activations/67/estimate', form({ estimate: { degrade_factor: '1' } }));
  await go('PUT', '/api/v4/activations/67/estimate', form({ estimate: { degrade_factor: '1', month_estimates: [...Array(11).fill('3'), 'x'] } }));
  await go('POST', '/api/v4/activations/67/meters/1/meter_control', { status: 'off' });
  await go('PUT', '/api/v4/companies/5/users/5', form({ user: {} }));
  await go('PUT', '/api/v4/companies/5/users/5', form({ user: { first_name: '' } }));
});
