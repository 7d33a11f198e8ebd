import type { ClientOptions, TransportCall } from '@heliostat/client';

export const apiKey = '5f4dcc3b5aa765d61d8327deb882cf99';
export const token = 'eyJhbGciOiJSUzI1NiJ9.eyJqdGkiOiIxIn0.c2lnbmF0dXJl';

export const summary = {
  system_id: 67,
  modules: 35,
  size_w: 6270,
  current_power: 271,
  energy_today: 30030,
  energy_lifetime: 59847036,
  summary_date: '2015-03-04',
  source: 'microinverters',
  status: 'normal',
  operational_at: 1201362300,
  last_report_at: 1425517225,
};

/** A small API in process, with the refusals that a caller meets most. */
export interface Service {
  readonly options: ClientOptions;
  readonly requests: Request[];
  /** Answers the next request with this instead. */
  answerNext(answer: (request: Request) => Response | Promise<Response>): void;
}

export function createService(overrides: Partial<ClientOptions> = {}): Service {
  const requests: Request[] = [];
  let next: ((request: Request) => Response | Promise<Response>) | undefined;

  const answer = (request: Request): Response => {
    const url = new URL(request.url);
    const key = request.headers.get('key') ?? url.searchParams.get('key');
    if (request.headers.get('authorization') !== `Bearer ${token}` || key !== apiKey) {
      return refuse(401, 'Not Authorized', 'User is not authorized');
    }
    if (/\/api\/v4\/systems$/.test(url.pathname)) {
      return Response.json({ total: 0, current_page: 1, size: 10, count: 0, items: 'systems', systems: [] });
    }
    const id = url.pathname.match(/\/api\/v4\/systems\/([^/]+)\/summary$/)?.[1];
    if (id === '67') return Response.json(summary, { headers: { 'content-type': 'application/json;charset=UTF-8' } });
    return refuse(404, 'Not Found', `System not found for {:id=>"${id}"}`);
  };

  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    const instead = next;
    next = undefined;
    return instead === undefined ? answer(request) : instead(request);
  };

  return {
    options: { baseUrl: 'http://127.0.0.1:4010', apiKey, accessToken: token, fetch, ...overrides },
    requests,
    answerNext: (instead) => {
      next = instead;
    },
  };
}

export function refuse(status: number, message: string, details: string, more: object = {}): Response {
  return Response.json({ message, details, code: status, ...more }, { status });
}

/** A transport without openapi-fetch, as somebody would write it who replaces that. */
export async function plainTransport(call: TransportCall): Promise<Response> {
  const path = call.path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) =>
    encodeURIComponent(String(call.pathParameters[name])),
  );
  const pairs = Object.entries(call.query)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`));
  const body = call.body ?? null;
  const headers = new Headers(call.headers);
  const url = `${call.baseUrl}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
  return call.fetch(new Request(url, { method: call.method, headers, body, redirect: 'manual', signal: call.signal }));
}
