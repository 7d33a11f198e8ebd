import { expect, test } from 'vitest';
import { homeOwner } from '../harness/test-mock.ts';
import { refusals } from './activation-refusals.ts';
import { activations, createPartnerMock, toForm } from './activations-mock.ts';

const mock = await createPartnerMock();

test.each(refusals.map((row) => ({ ...row, sent: String(row.body ?? '').slice(0, 200) })))(
  '$operation refuses $path $sent with $status, by $source',
  async ({ method, path, body, status, answer, source }) => {
    const before = await mock.world.store.dump();
    const response = await mock.call(method, path, body);
    expect(response.status, source).toBe(status);
    const told = (await response.json()) as { readonly errorMessages?: readonly string[] };
    expect(told).toMatchObject(answer);
    for (const text of told.errorMessages ?? []) expect(text).toMatch(/^[A-Z].{5,300}$|is required$/);
    const kept = ['sites', 'activations', 'people'];
    const toKept = (entries: typeof before) => entries.filter(({ collection }) => kept.includes(collection));
    expect(toKept(await mock.world.store.dump()), 'a refusal changes nothing').toEqual(toKept(before));
  },
);

test('a person without a company names themselves as owner, and adds no subcontractor', async () => {
  const owner = mock.as(homeOwner);
  const stranger = Number((await mock.world.people.byEmail('neighbour@example.com'))?.userId);
  const system = { system_name: 'Shed', owner_id: stranger, authorized_subcontractor_id: 1 };
  const answer = await owner.call('POST', activations, toForm({ system }));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({
    errorCode: 11,
    errorMessages: [
      'The owner of a self-installed system must be the self-installer.',
      'Home owners cannot add subcontractors to the site.',
      'The authorized subcontractor must be an Enlighten company.',
    ],
  });
});

test('a gateway in silence takes no task', async () => {
  const silent = await createPartnerMock();
  await silent.world.sites.change(67, (site) => ({ ...site, silentSince: silent.clock.now() / 1000 - 86_400 }));
  const path = '/api/v4/activations/67/ops/production_mode';
  const answer = await silent.call('POST', path, toForm({ production_mode: { mode: 'off' } }));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({ errorMessages: ['No active Envoys present in the site'] });
  expect(await (await silent.call('GET', path)).json()).toMatchObject({ mode: 'on' });
});
