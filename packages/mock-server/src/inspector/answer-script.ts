import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { inspectorScript } from './inspector-script.ts';

const etag = `"${bytesToHex(sha256(utf8ToBytes(inspectorScript))).slice(0, 32)}"`;

/** The script of the inspector's pages. It holds nothing of any world, so nobody needs to log in for it. */
export function answerScript(request: Headers): Response {
  const headers = {
    'Content-Type': 'text/javascript;charset=UTF-8',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
  };
  const isKnown = (request.get('If-None-Match') ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(inspectorScript, { headers });
}
