import { createMockServer, type MockServer } from './create-mock-server.ts';
import type { MockServerOptions } from './mock-server-options.ts';
import { type Listening, listen } from './node.ts';

export interface StartedMock extends MockServer, AsyncDisposable {
  /** Where it listens, on a free port of 127.0.0.1. */
  readonly url: string;
  close: Listening['close'];
}

/**
 * Starts a mock for one test: `await using mock = await startMock({ seed: 7 })` ends it with the block. The end of the block throws
 * BudgetExceeded where the options have a budget and the test used more.
 */
export async function startMock(options: MockServerOptions = {}): Promise<StartedMock> {
  const mock = await createMockServer(options);
  const listening = await listen(mock.fetch, { port: 0, host: '127.0.0.1' });
  const close = async () => {
    mock.endStreams();
    await listening.close();
  };
  const end = async () => {
    await close();
    await mock.checkBudget();
  };
  return { ...mock, ...listening, close, [Symbol.asyncDispose]: end };
}
