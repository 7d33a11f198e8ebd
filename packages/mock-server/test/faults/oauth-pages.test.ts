import { expect, test } from 'vitest';
import { createBrowser, toAuthorizePath } from '../harness/browser.ts';
import { createTestMock, homeOwner, origin } from '../harness/test-mock.ts';

test('pages of the OAuth server can be late, lost or a page of a proxy', async () => {
  const waited: number[] = [];
  const mock = await createTestMock({ wait: async (milliseconds) => void waited.push(milliseconds) });
  const open = () => mock.fetch(new Request(new URL(toAuthorizePath(), origin)));
  await mock.world.faults.add({
    operationId: 'getAuthorization',
    kind: 'latency',
    latency: { distribution: 'constant', ms: 70 },
  });
  await mock.world.faults.add({ operationId: 'getAuthorization', kind: 'html', times: 1 });
  await mock.world.faults.add({ operationId: 'getAuthorization', kind: 'reset', times: 1 });
  expect((await open()).status).toBe(503);
  await expect(open()).rejects.toThrow('fetch failed');
  expect((await open()).status).toBe(200);
  expect(waited).toEqual([70, 70, 70]);
});

test('a consent whose answer is lost was given all the same', async () => {
  const mock = await createTestMock();
  const browser = createBrowser(mock);
  await browser.open(toAuthorizePath());
  await browser.submit(toAuthorizePath(), homeOwner);
  await browser.open(toAuthorizePath());
  const before = (await mock.world.grants.list()).length;
  await mock.world.faults.add({ operationId: 'createAuthorization', kind: 'lost-answer', times: 1 });
  const decision = { decision: 'approve', system_id: '67' };
  await expect(browser.submit(toAuthorizePath(), decision)).rejects.toThrow('fetch failed');
  expect(await mock.world.grants.list()).toHaveLength(before + 1);
});
