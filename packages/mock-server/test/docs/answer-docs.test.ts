import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerDocs, isDocs } from '../../src/docs/answer-docs.ts';
import { toOwnAddress } from '../../src/docs/to-own-address.ts';

const origin = 'http://mock.test:4711';
const read = (name: string) => readFileSync(new URL(`../../../../spec/generated/${name}`, import.meta.url), 'utf8');

function ask(path: string, init: RequestInit = {}, from: string = origin): Promise<Response> {
  return answerDocs(new Request(new URL(path, from), init), path);
}

interface Contract {
  servers: { url: string }[];
  components: { securitySchemes: { oauth2: { flows: Record<string, Record<string, string>> } } };
}

/** The bundle, with nothing changed but the addresses that a reader of this mock needs. */
function toExpected(): Contract {
  const contract: Contract = JSON.parse(read('openapi.json'));
  const [mock] = contract.servers;
  if (mock) mock.url = origin;
  for (const flow of Object.values(contract.components.securitySchemes.oauth2.flows)) {
    for (const key of ['authorizationUrl', 'tokenUrl', 'refreshUrl']) {
      if (flow[key]) flow[key] = flow[key].replace('https://api.enphaseenergy.com', origin);
    }
  }
  return contract;
}

describe('the contract that the mock serves', () => {
  it('is the bundle, with the address under which the mock was reached', async () => {
    const response = await ask('/openapi.json');
    expect(response.headers.get('Content-Type')).toBe('application/json;charset=UTF-8');
    const contract = (await response.json()) as Contract;
    expect(contract).toEqual(toExpected());
    expect(contract.servers.map(({ url }) => url)).toEqual([origin, 'https://api.enphaseenergy.com']);
    expect(contract.components.securitySchemes.oauth2.flows.authorizationCode).toMatchObject({
      authorizationUrl: `${origin}/oauth/authorize`,
      tokenUrl: `${origin}/oauth/token`,
      refreshUrl: `${origin}/oauth/token`,
    });
  });

  it('says the same in YAML', async () => {
    const response = await ask('/openapi.yaml');
    expect(response.headers.get('Content-Type')).toBe('application/yaml');
    const [served, written] = [(await response.text()).split('\n'), read('openapi.yaml').split('\n')];
    const changed = served.flatMap((line, index) => (line === written[index] ? [] : [line.trim()]));
    expect(served).toHaveLength(written.length);
    expect(changed).toEqual([
      `- url: "${origin}"`,
      `authorizationUrl: "${origin}/oauth/authorize"`,
      ...Array.from({ length: 4 }, (_, index) => `${index % 2 === 0 ? 'token' : 'refresh'}Url: "${origin}/oauth/token"`),
    ]);
  });

  it('stays well formed whatever the caller takes for a host name', async () => {
    for (const host of ['http://a"b', 'http://$&$1', "http://it's", 'http://[::1]:4010']) {
      const contract = (await (await ask('/openapi.json', {}, host)).json()) as Contract;
      expect(contract.servers[0]?.url).toBe(new URL(host).origin);
    }
  });

  it('keeps addresses elsewhere as they are, those in samples among them', () => {
    const text = '{ "redirect_uri": "https://api.enphaseenergy.com/oauth/redirect_uri", "text": "url: http://127.0.0.1:4010" }';
    const [, sample] = /"redirect_uri": "([^"]*)"/.exec(toOwnAddress(text, origin)) ?? [];
    expect(sample).toBe('https://api.enphaseenergy.com/oauth/redirect_uri');
  });
});

describe('the reference page', () => {
  it('allows nothing from elsewhere, no frame around it, and no script in it', async () => {
    const response = await ask('/docs');
    expect(response.headers.get('Content-Type')).toBe('text/html;charset=UTF-8');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const page = await response.text();
    expect([...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, inside]) => inside)).toEqual(['', '']);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('comes with its script', async () => {
    const response = await ask('/docs/reference.js');
    expect(response.headers.get('Content-Type')).toBe('text/javascript;charset=UTF-8');
    expect((await response.text()).length).toBeGreaterThan(1_000_000);
  });
});

const paths = ['/docs', '/docs/', '/docs/reference.js', '/openapi.json', '/openapi.yaml'];

describe.each(paths)('%s', (path) => {
  it('is not sent again to whoever has it', async () => {
    const first = await ask(path);
    const etag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(path, { headers: { 'If-None-Match': known } });
      expect({ status: again.status, body: await again.text(), etag: again.headers.get('ETag') }).toEqual({
        status: 304,
        body: '',
        etag,
      });
    }
    expect((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect([...head.headers]).toEqual([...get.headers]);
    expect({ status: head.status, body: await head.text() }).toEqual({ status: 200, body: '' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await ask(path, { method });
    expect({ status: response.status, allow: response.headers.get('Allow') }).toEqual({ status: 405, allow: 'GET, HEAD' });
    expect(await response.json()).toEqual({ reason: '405', message: ['Method not allowed'] });
  });
});

describe('a path', () => {
  it.each([...paths, '/docs/nothing.js', '/docs/%E0%A4%A'])('%s is one of the documentation', (path) => {
    expect(isDocs(path)).toBe(true);
  });

  it.each(['/', '/documents', '/openapi.json/', '/api/v4/docs', '/constructor', '/__proto__'])('%s is none', (path) => {
    expect(isDocs(path)).toBe(false);
  });

  it.each(['/docs/nothing.js', '/docs/../cli.ts', '/docs/constructor'])('%s is 404, as nothing is there', async (path) => {
    const response = await answerDocs(new Request(new URL(origin)), path);
    expect(response.status).toBe(404);
  });
});
