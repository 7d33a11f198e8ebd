/** The part of the mock's ready line that is shown. */
export interface MockReady {
  readonly url: string;
  readonly admin_token: string;
  readonly world: {
    readonly applications: readonly Application[];
    readonly people: readonly Person[];
    readonly developers: readonly Developer[];
  };
}

export interface Application {
  readonly name: string;
  readonly plan: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly api_key: string;
}

export interface Person {
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly system_ids: readonly number[];
}

/** An account of the developer portal. */
export interface Developer {
  readonly email: string;
  readonly password: string;
}

/** The application that people approve in a browser: none of an installer's, and the one with the most calls a minute. */
export function toDeveloperApplication({ world }: MockReady): Application | undefined {
  const developers = world.applications.filter(({ plan }) => plan !== 'Partner');
  return developers.find(({ plan }) => plan === 'Megawatt') ?? developers[0];
}

/** Everything that one needs to begin: addresses, credentials of the seeded world, two commands to copy. */
export function toSummary(mock: MockReady, demoUrl: string): string {
  const { applications, people, developers } = mock.world;
  const lines = [
    '',
    ...toTable([
      ['Demo', demoUrl],
      ['Mock', mock.url],
      ['Reference', `${mock.url}/docs`],
      ['Portal', `${mock.url}/portal`],
      ['Home owners', `${mock.url}/enlighten`],
      ['Inspector', `${mock.url}/_heliostat/inspector`],
      ['Consent', toConsentUrl(mock) ?? 'the world has no developer application'],
      ['Admin token', mock.admin_token],
    ]),
    '',
    ...toTable([
      ['Email', 'Password', 'Role', 'Systems'],
      ...people.map((each) => [each.email, each.password, each.role, each.system_ids.join(' ')]),
      ...developers.map((each) => [each.email, each.password, 'developer', 'portal']),
    ]),
    '',
    ...toTable([
      ['Application', 'Plan', 'Client id', 'Client secret', 'API key'],
      ...applications.map((each) => [each.name, each.plan, each.client_id, each.client_secret, each.api_key]),
    ]),
    '',
    ...toCommands(mock),
    '',
    'Ctrl-C stops both.',
    '',
  ];
  return lines.map((line) => (line === '' ? line : `  ${line}`)).join('\n');
}

function toConsentUrl(mock: MockReady): string | undefined {
  const application = toDeveloperApplication(mock);
  if (!application) return undefined;
  const url = new URL('/oauth/authorize', mock.url);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', application.client_id);
  url.searchParams.set('redirect_uri', new URL('/oauth/redirect_uri', mock.url).href);
  return url.href;
}

/** A token by password, as installers get it without a browser, and a call with it. */
function toCommands({ url, world }: MockReady): readonly string[] {
  const application = world.applications.find(({ plan }) => plan === 'Partner');
  const person = world.people.find(({ role }) => role === 'installer');
  if (!application || !person) return [];
  const form = { grant_type: 'password', username: person.email, password: person.password };
  const fields = Object.entries(form).map(([name, value]) => `-d ${name}=${encodeURIComponent(value)}`);
  const client = `${application.client_id}:${application.client_secret}`;
  return [
    `TOKEN=$(curl -s -u ${client} ${fields.join(' ')} ${url}/oauth/token | sed -E 's/.*"access_token":"([^"]+)".*/\\1/')`,
    `curl -H "Authorization: Bearer $TOKEN" '${url}/api/v4/systems?key=${application.api_key}'`,
  ];
}

function toTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>((max, row) => row.map((cell, at) => Math.max(cell.length, max[at] ?? 0)), []);
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
