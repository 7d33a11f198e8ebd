import { origin, type TestMock } from './test-mock.ts';

/** The account that every world begins with. */
export const seededDeveloper = { email: 'developer@example.com', password: 'open-meadow-12' } as const;
/** A number that is on no card, with the right check digit. */
export const testCard = { card_number: '4242 4242 4242 4242', card_expiry: '12/39', card_security: '737' } as const;

/** What came back, with its body read. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it sends the browser on to; empty where it does not. */
  readonly location: string;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser in front of the pages: cookies by path, and the hidden field of the page that was opened last. */
export interface Visitor {
  /** Sends a request with the cookies, and nothing else of its own. */
  send(path: string, init?: RequestInit): Promise<Page>;
  open(path: string): Promise<Page>;
  /** Posts a form, with the hidden field unless the fields have one, and does not go where it is sent. */
  post(path: string, fields?: Fields): Promise<Page>;
  /** Posts a form and opens where that leads. */
  submit(path: string, fields?: Fields): Promise<Page>;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, path: string): void;
  csrf(): string;
}

export function createVisitor(mock: Pick<TestMock, 'fetch'>): Visitor {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();
  let csrf = '';
  const toCookies = (path: string) =>
    [...jar].filter(([, cookie]) => path.startsWith(cookie.path)).map(([name, { value }]) => `${name}=${value}`);

  async function send(path: string, init: RequestInit = {}): Promise<Page> {
    const url = new URL(path, origin);
    const headers = new Headers(init.headers);
    if (!headers.has('Cookie')) headers.set('Cookie', toCookies(url.pathname).join('; '));
    const response = await mock.fetch(new Request(url, { redirect: 'manual', ...init, headers }));
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = '', at = '/'] = /^([^=]+)=([^;]*);.*Path=([^;]+)/.exec(cookie) ?? [];
      jar.set(name, { value, path: at });
    }
    const text = await response.text();
    csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? csrf;
    return { status: response.status, headers: response.headers, text, location: response.headers.get('Location') ?? '' };
  }

  const post = (path: string, fields: Fields = {}) => send(path, { method: 'POST', body: toForm({ csrf, ...fields }) });
  return {
    send,
    open: (path) => send(path),
    post,
    async submit(path, fields) {
      const { status, location, ...rest } = await post(path, fields);
      if (status !== 303) throw new Error(`${path} answered ${status}: ${rest.text}`);
      return send(location);
    },
    cookie: (name) => jar.get(name)?.value,
    setCookie: (name, value, path) => void jar.set(name, { value, path }),
    csrf: () => csrf,
  };
}

/** A form as a browser sends it; a field with several values comes several times. */
export function toForm(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  );
}

/** A browser in which a developer is logged in at the portal. */
export async function createDeveloper(
  mock: Pick<TestMock, 'fetch'>,
  account: { readonly email: string; readonly password: string } = seededDeveloper,
  world = 'default',
): Promise<Visitor> {
  const visitor = createVisitor(mock);
  await visitor.open(`/portal/log-in?world=${world}`);
  await visitor.submit('/portal/log-in', account);
  return visitor;
}

/** Signs somebody up, activates the account by its mail and accepts the licence. */
export async function signUp(mock: Pick<TestMock, 'fetch'>, email: string, password = 'a-long-password'): Promise<Visitor> {
  const visitor = createVisitor(mock);
  await visitor.open('/portal/sign-up');
  const mailbox = await visitor.submit('/portal/sign-up', { name: 'Ada', email, password });
  const mail = await visitor.open(/href="(\/portal\/mail\/\d+)"/.exec(mailbox.text)?.[1] ?? '');
  await visitor.submit('/portal/activate', { token: readHidden(mail, 'token') });
  await visitor.submit('/portal/log-in', { email, password });
  await visitor.open('/portal/licence');
  await visitor.submit('/portal/licence', { accept: 'yes' });
  return visitor;
}

/** A new application as its form sends it. */
export const newApplication = {
  plan: 'Watt',
  name: 'Roof watch',
  description: 'Looks at roofs.',
  developed_by: 'Watchers Ltd',
  access_control: ['System Details'],
} as const;

/** Creates an application on the free plan, and answers its client id. */
export async function createWatt(visitor: Visitor, changes: Fields = {}): Promise<string> {
  await visitor.open('/portal/applications/new');
  const { location } = await visitor.post('/portal/applications/new', { ...newApplication, ...changes });
  return readClientId(location);
}

/** The client id in an address of the portal. */
export function readClientId(location: string): string {
  const [, id] = /^\/portal\/applications\/([0-9a-f]{32})/.exec(location) ?? [];
  if (id === undefined) throw new Error(`${location} is not the address of an application.`);
  return id;
}

export function readHidden({ text }: Page, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? '';
}

/** What a page says at a field; empty where it says nothing. */
export function readFault({ text }: Page, name: string): string {
  return new RegExp(`id="${name}-fault">([^<]*)<`).exec(text)?.[1] ?? '';
}
