import { createServer } from 'node:net';
import { ServeError } from './serve-error.ts';

export interface PortSetting {
  /** Who is going to listen there. */
  readonly name: string;
  /** The environment variable that sets it. */
  readonly variable: string;
  readonly fallback: number;
}

/**
 * Reads a port from the environment and makes sure that nobody listens there. 0 stands for any free port.
 *
 * @throws ServeError that names the port and the variable.
 */
export async function readPort(env: NodeJS.ProcessEnv, { name, variable, fallback }: PortSetting): Promise<number> {
  const text = env[variable] || String(fallback);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new ServeError(`${variable} is "${text}", which is no port. Set it to a number from 0 to 65535.`);
  }
  const problem = await tryPort(port);
  if (problem === undefined) return port;
  const what = problem === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${problem})`;
  throw new ServeError(
    `Port ${port}, for the ${name}, ${what}. Choose another: ${variable}=${port === fallback ? fallback + 100 : 0} npm start`,
  );
}

/** The code of the error that listening there meets, if any. */
function tryPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}
