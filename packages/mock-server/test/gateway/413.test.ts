import { expect, test } from 'vitest';
import { createTestMock } from '../harness/test-mock.ts';

const limit = 1_048_576;

test.each(['/api/v4/systems', '/oauth/token', '/oauth/authorize'])(
  'refuses a body over the limit at %s, and takes one at the limit',
  async (path) => {
    const mock = await createTestMock();
    const post = (length: number) => mock.send(path, { method: 'POST', body: 'x'.repeat(length) });
    expect((await post(limit + 1)).status).toBe(413);
    expect((await post(limit)).status).not.toBe(413);
  },
);

test('refuses a body that does not say its length as soon as it has read too much of it', async () => {
  const mock = await createTestMock();
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const answer = await mock.fetch(new Request('http://mock.test/oauth/token', { method: 'POST', body, duplex: 'half' }));
  expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(2 * limit);
});
