import { plans } from '@heliostat/spec';
import document from '@heliostat/spec/admin.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { scenarios } from '../../src/records/scenarios/run-scenario.ts';
import { switchFields } from '../../src/records/switch-fields.ts';
import { defaultSwitches } from '../../src/records/switches.ts';
import { origin } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';

const { schemas } = document.components;

it('is served as it is, with the address under which the mock was reached', async () => {
  const mock = await createAdminMock();
  const response = await mock.fetch(new Request(`${origin}/_heliostat/openapi.json`));
  expect(await response.json()).toEqual({ ...document, servers: [{ ...document.servers[0], url: origin }] });
});

it('has a page that reads it, with the renderer of the other one', async () => {
  const mock = await createAdminMock();
  const page = await (await mock.fetch(new Request(`${origin}/_heliostat/docs`))).text();
  expect(page).toContain('data-url="/_heliostat/openapi.json"');
  expect(page).toContain('src="/docs/reference.js"');
  expect(page).toContain('<title>Admin API · Heliostat</title>');
});

it('has the switches that the mock has, and the reverse', () => {
  const fields = Object.values(switchFields);
  expect(Object.keys(switchFields)).toEqual(Object.keys(defaultSwitches));
  expect(Object.keys(schemas.Switches.properties)).toEqual(fields);
  expect(schemas.SwitchChanges.properties).toEqual(schemas.Switches.properties);
});

it('has the plans, access controls and scenarios that the mock has', () => {
  expect(schemas.Application.properties.plan.enum).toEqual(Object.keys(plans));
  expect(schemas.Application.properties.access_controls.items.enum).toEqual(plans.Partner.accessControls);
  expect(schemas.ScenarioRequest.properties.name.enum).toEqual(Object.keys(scenarios));
});
