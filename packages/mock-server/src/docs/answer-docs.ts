import { envelopes } from '../errors/envelopes.ts';
import { Refusal } from '../errors/refusal.ts';
import { jsonType, toJson } from '../errors/to-json.ts';
import { readDocsFile } from './read-docs-file.ts';
import { adminReference, contractReference, pageHeaders, type Reference, toReferencePage } from './reference-page.ts';
import { toOwnAddress } from './to-own-address.ts';

/** Where the script of the reference page is served. */
const scriptPath = '/docs/reference.js';

interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const toPage = (reference: Reference) => async (): Promise<Answer> =>
  toAnswer(toReferencePage(reference, scriptPath), pageHeaders);
const answers: Readonly<Record<string, (origin: string) => Promise<Answer>>> = {
  '/openapi.json': (origin) => toContract('json', jsonType, origin),
  '/openapi.yaml': (origin) => toContract('yaml', 'application/yaml', origin),
  '/docs': toPage(contractReference),
  '/docs/': toPage(contractReference),
  '/_heliostat/openapi.json': (origin) => toContract('admin', jsonType, origin),
  '/_heliostat/docs': toPage(adminReference),
  '/_heliostat/docs/': toPage(adminReference),
  [scriptPath]: async () => ({
    body: await readDocsFile('renderer'),
    headers: { 'Content-Type': 'text/javascript;charset=UTF-8' },
  }),
};

/** Whether a path belongs to what the mock tells about its contract and its admin API. */
export function isDocs(path: string): boolean {
  return Object.hasOwn(answers, path) || path.startsWith('/docs/');
}

/**
 * The contract as JSON and as YAML, the document of the admin API, and a page for each of the two, to read it and to try it on the
 * mock. The live service has none of these paths, and none of them wants a token. In
 * the contract, the first server and the addresses of the OAuth server are those under which the mock was reached.
 *
 * @param path of the request, one that `isDocs` takes
 * @throws the error of the file system where a file is not installed
 */
export async function answerDocs(request: Request, path: string): Promise<Response> {
  const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
  if (!answer) return toRefused(new Refusal('unknown_path'));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return toRefused(new Refusal('method_not_allowed', { headers: { Allow: 'GET, HEAD' } }));
  }
  const { body, headers } = await answer(new URL(request.url).origin);
  const etag = await toEtag(body);
  // Asked for anew each time: after an update of the package, the same address has other contents.
  const all = { ETag: etag, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', ...headers };
  if (isKnown(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers: all });
  return new Response(request.method === 'HEAD' ? null : body, { headers: all });
}

async function toContract(form: 'json' | 'yaml' | 'admin', mediaType: string, origin: string): Promise<Answer> {
  const text = new TextDecoder().decode(await readDocsFile(form));
  return toAnswer(toOwnAddress(text, origin), { 'Content-Type': mediaType });
}

function toAnswer(text: string, headers: Answer['headers']): Answer {
  return { body: new TextEncoder().encode(text), headers };
}

async function toEtag(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return `"${btoa(String.fromCharCode(...digest))}"`;
}

function isKnown(given: string | null, etag: string): boolean {
  return (given ?? '').split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
}

/** The contract knows nothing of these paths, so their refusals have the envelope of the gateway. */
function toRefused(refusal: Refusal): Response {
  return toJson(envelopes.GatewayError(refusal), refusal);
}
