/**
 * A connection that ended without an answer, as the `fetch` of the platform reports it. Thrown only where a fault asks for it.
 * Its cause has the code `ECONNRESET`.
 */
export class ConnectionLost extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  }
}
