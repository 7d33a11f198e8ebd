import type { Fetch } from '@heliostat/oauth';

export const secrets = {
  clientId: 'c1e0'.repeat(8),
  clientSecret: '5ec3'.repeat(8),
  apiKey: 'a91c'.repeat(8),
};

/** A refusal that the fake gives instead of its answer, once per entry, in order. */
export type Scripted = () => Response | Promise<Response>;

export interface FakeService {
  readonly fetch: Fetch;
  /** Method and path with query of every request, in order. */
  readonly requests: string[];
  /** Every token and code that ever left the fake. */
  readonly issued: string[];
  /** Answers for the coming calls of the API. */
  readonly script: Scripted[];
  /** Answers for the coming calls of the token endpoint. */
  readonly tokenScript: Scripted[];
  /** Makes the present access token invalid before its time. */
  expireAccess(): void;
  createCode(): string;
  /** How many systems the list has. Default 2. */
  systemCount: number;
  /** Sent as the Date header of API answers, where set. */
  date?: string;
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json;charset=UTF-8' } });

/** As much of the live service as the demo meets: codes that work once, rotating tokens, a key, two operations. */
export function createFakeService(): FakeService {
  const codes = new Set<string>();
  let access = '';
  let refresh = '';
  const basic = `Basic ${btoa(`${secrets.clientId}:${secrets.clientSecret}`)}`;

  const issue = (prefix: string): string => {
    const value = `${prefix}${service.issued.length}${'x'.repeat(12)}`;
    service.issued.push(value);
    return value;
  };

  const token = async (request: Request): Promise<Response> => {
    const form = new URLSearchParams(await request.text());
    if (request.headers.get('authorization') !== basic) return json({ error: 'invalid_client', error_description: 'Bad' }, 401);
    const isCode = form.get('grant_type') === 'authorization_code' && codes.delete(form.get('code') ?? '');
    const isRefresh = form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === refresh;
    if (!isCode && !isRefresh) {
      const quoted = form.get('refresh_token') ?? form.get('code');
      return json({ error: 'invalid_grant', error_description: `Invalid: ${quoted}` }, 400);
    }
    access = issue('access-token-');
    refresh = issue('refresh-token-');
    return json({
      access_token: access,
      token_type: 'bearer',
      refresh_token: refresh,
      expires_in: 86_399,
      scope: 'read write',
      enl_uid: '217231',
      enl_cid: '',
      enl_password_last_changed: '1638870641',
      is_internal_app: false,
      app_type: 'system',
      jti: '1ee68d30-3e79-4347-b7ea-a5851f6f15db',
    });
  };

  const api = (request: Request, url: URL): Response => {
    const key = request.headers.get('key') ?? url.searchParams.get('key');
    if (request.headers.get('authorization') !== `Bearer ${access}` || key !== secrets.apiKey) {
      return json({ message: 'Not Authorized', details: 'User is not authorized', code: 401 }, 401);
    }
    if (url.pathname === '/api/v4/systems') return json(toList(url.searchParams, service.systemCount));
    const [, id] = /^\/api\/v4\/systems\/(\d+)\/summary$/.exec(url.pathname) ?? [];
    return json(toSummary(Number(id), url.searchParams.get('summary_date') ?? '2026-06-21'));
  };

  const service: FakeService = {
    requests: [],
    issued: [],
    script: [],
    tokenScript: [],
    systemCount: 2,
    expireAccess: () => {
      access = '';
    },
    createCode() {
      const code = issue('Code');
      codes.add(code);
      return code;
    },
    async fetch(request) {
      const url = new URL(request.url);
      service.requests.push(`${request.method} ${url.pathname}${url.search}`);
      if (url.pathname === '/oauth/token') return (await service.tokenScript.shift()?.()) ?? token(request);
      const response = (await service.script.shift()?.()) ?? api(request, url);
      if (service.date) response.headers.set('date', service.date);
      return response;
    },
  };
  return service;
}

function toList(query: URLSearchParams, total: number): object {
  const size = Number(query.get('size') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const ids = Array.from({ length: total }, (_, index) => 67 + index).slice((page - 1) * size, page * size);
  return { total, current_page: page, size, count: ids.length, items: 'systems', systems: ids.map(toSystem) };
}

function toSystem(id: number): object {
  return {
    system_id: id,
    name: `Roof ${id}`,
    timezone: 'Australia/Sydney',
    address: { state: 'NSW', country: 'AU' },
    connection_type: 'wifi',
    energy_lifetime: -1,
    energy_today: -1,
    system_size: -1,
    status: 'normal',
    last_report_at: 1_782_010_000,
    last_energy_at: null,
    operational_at: 1_497_445_200,
    attachment_type: null,
    interconnect_date: null,
  };
}

function toSummary(id: number, date: string): object {
  return {
    system_id: id,
    modules: 35,
    size_w: 6270,
    current_power: 271,
    energy_today: 30_030,
    energy_lifetime: 59_847_036,
    summary_date: date,
    source: 'microinverters',
    status: 'normal',
    operational_at: 1_201_362_300,
    last_report_at: 1_782_010_000,
  };
}
