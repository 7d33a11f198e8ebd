import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parse, serialize } from 'hono/utils/cookie';
import { createSecret } from '../random.ts';
import { home } from './addresses.ts';

/** A browser in front of the inspector. */
export interface InspectorSession {
  readonly id: string;
  /** The value that every form of this session carries. */
  readonly csrf: string;
  readonly isLoggedIn: boolean;
}

/** The sessions of whoever runs the mock. They end with the process. */
export interface InspectorSessions {
  read(headers: Headers): InspectorSession | undefined;
  /** Opens a session. Log-in opens another one, so that a planted id gains nothing; one for nobody leaves nothing behind. */
  open(isLoggedIn: boolean): InspectorSession;
  end(session: InspectorSession): void;
}

const cookieName = 'heliostat_inspector';
const most = 100;

export function createInspectorSessions(): InspectorSessions {
  const secret = utf8ToBytes(createSecret());
  // Ids are known by their digests, so that looking one up tells nothing about those that there are.
  const loggedIn = new Set<string>();
  const toMac = (id: string, purpose: string) => bytesToHex(hmac(sha256, secret, utf8ToBytes(`${purpose}/${id}`)));
  const toSession = (id: string): InspectorSession => ({
    id,
    csrf: toMac(id, 'csrf'),
    isLoggedIn: loggedIn.has(toMac(id, 'session')),
  });
  return {
    read(headers) {
      const id = parse(headers.get('Cookie') ?? '', cookieName)[cookieName];
      return id !== undefined && /^[0-9a-f]{48}$/.test(id) ? toSession(id) : undefined;
    },
    open(isLoggedIn) {
      const id = createSecret();
      if (isLoggedIn) loggedIn.add(toMac(id, 'session'));
      const [oldest] = loggedIn;
      if (loggedIn.size > most && oldest !== undefined) loggedIn.delete(oldest);
      return toSession(id);
    },
    end({ id }) {
      loggedIn.delete(toMac(id, 'session'));
    },
  };
}

/** The header that makes the browser keep a session. */
export function toCookie({ id }: InspectorSession): { readonly 'Set-Cookie': string } {
  return { 'Set-Cookie': serialize(cookieName, id, { path: home, httpOnly: true, sameSite: 'Strict' }) };
}
