/** One request of the quick start: what it sends, and what comes back. */
export interface QuickStartLine {
  readonly name: string;
  /** Which edition prints it, and in which form. */
  readonly editions: readonly ('current' | 'earlier')[];
  readonly form: 'curl' | 'http';
  readonly method: 'GET' | 'POST';
  /** The target with placeholders in braces: `{host}`, `{access_token}` and so on. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: 'tokens' | 'system list' | 'summary' | 'bad client' | 'wrong client';
}

const developerBasic = 'Basic ZjJhNDc5ZjNjNjA2N2YwZDk1MTdjYWRhZTdmMDBiNDc6NTAzNWNhNjRjMTNmNzkzYTdjMWJjYTQzNTU5MWQ1ZWE=';
/** As printed: one character is wrong, so that the client id in it is no text. */
const partnerBasicPrinted = 'Basic ODBkYmQzYjU4MTM0ZTI4m2EwY2Y3NDUyODFmY2Y2NTk6ZGNkYWQxZjVjZDQxMzJjYTUzN2Y3MjY2NGRiZjMxMDQ=';
const partnerBasic = 'Basic ODBkYmQzYjU4MTM0ZTI4M2EwY2Y3NDUyODFmY2Y2NTk6ZGNkYWQxZjVjZDQxMzJjYTUzN2Y3MjY2NGRiZjMxMDQ=';
const developerKey = 'b2b2fd806ed13efb463691b436957798';
const partnerKey = '4a6580c04b9e6282058df02d6454e659';
const both = ['current', 'earlier'] as const;

/**
 * The request lines of both editions of the quick start, in the order in which a reader would send them. A curl line follows
 * redirects and carries curl's own headers; the raw form does neither. `{redirect_uri}` is the default page, on the live host
 * or on this one: both have to work.
 */
export const developerLines: readonly QuickStartLine[] = (['curl', 'http'] as const).flatMap((form) => [
  {
    name: 'tokens for the printed code',
    editions: both,
    form,
    method: 'POST',
    target: '/oauth/token?grant_type=authorization_code&redirect_uri={redirect_uri}&code={code}',
    headers: { Authorization: developerBasic },
    expect: 'tokens',
  },
  {
    name: 'the systems',
    editions: ['current'],
    form,
    method: 'GET',
    target: `/api/v4/systems?key=${developerKey}`,
    headers: { Authorization: 'Bearer {access_token}' },
    expect: 'system list',
  },
  {
    name: 'the summary of a system',
    editions: ['earlier'],
    form,
    method: 'GET',
    target: `/api/v4/systems/{system_id}/summary?key=${developerKey}`,
    headers: { Authorization: 'Bearer {access_token}' },
    expect: 'summary',
  },
  {
    name: 'new tokens for the refresh token, by POST',
    editions: both,
    form,
    method: 'POST',
    target: '/oauth/token?grant_type=refresh_token&refresh_token={refresh_token}',
    headers: { Authorization: developerBasic },
    expect: 'tokens',
  },
  {
    name: 'new tokens for the refresh token, by GET, as the partner part prints it',
    editions: both,
    form,
    method: 'GET',
    target: '/oauth/token?grant_type=refresh_token&refresh_token={refresh_token}',
    headers: { Authorization: developerBasic },
    expect: 'tokens',
  },
]);

export const partnerLines: readonly QuickStartLine[] = (['curl', 'http'] as const).flatMap((form) => [
  {
    name: 'tokens for a password, with the header as printed',
    editions: both,
    form,
    method: 'POST',
    target: '/oauth/token?grant_type=password&username={username}&password={password}',
    headers: { Authorization: partnerBasicPrinted },
    expect: 'bad client',
  },
  {
    name: 'tokens for a password, with the misprint corrected',
    editions: both,
    form,
    method: 'POST',
    target: '/oauth/token?grant_type=password&username={username}&password={password}',
    headers: { Authorization: partnerBasic },
    expect: 'tokens',
  },
  {
    name: 'the systems of the installer',
    editions: ['current'],
    form,
    method: 'GET',
    target: `/api/v4/systems?key=${partnerKey}`,
    headers: { Authorization: 'Bearer {access_token}' },
    expect: 'system list',
  },
  {
    name: 'the summary of a system of the installer',
    editions: ['earlier'],
    form,
    method: 'GET',
    target: `/api/v4/systems/{system_id}/summary?key=${partnerKey}`,
    headers: { Authorization: 'Bearer {access_token}' },
    expect: 'summary',
  },
  {
    name: 'new tokens for the installer’s refresh token, by GET, with the header that is printed there: the developer’s',
    editions: both,
    form,
    method: 'GET',
    target: '/oauth/token?grant_type=refresh_token&refresh_token={refresh_token}',
    headers: { Authorization: developerBasic },
    expect: 'wrong client',
  },
  {
    name: 'new tokens for the installer’s refresh token, by GET, with the partner’s own header',
    editions: both,
    form,
    method: 'GET',
    target: '/oauth/token?grant_type=refresh_token&refresh_token={refresh_token}',
    headers: { Authorization: partnerBasic },
    expect: 'tokens',
  },
]);
