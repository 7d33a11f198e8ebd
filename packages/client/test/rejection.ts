import { inspect } from 'node:util';
import { ClientError } from '@heliostat/client';

/** The ClientError that the work ends in. Fails where it ends well, or in anything else. */
export async function readRejection(work: () => unknown): Promise<ClientError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
  throw new Error('expected a ClientError');
}

/** Everything that a logger could print of an error: message, stack, fields, causes. */
export function toLogText(error: unknown): string {
  return inspect(error, { depth: 10, showHidden: true });
}
