/** The token of an Authorization header, without the word before it. The scheme ignores case; undefined where there is none. */
export function readBearer(headers: Headers): string | undefined {
  return /^Bearer +([^ ]+) *$/i.exec(headers.get('Authorization') ?? '')?.[1];
}
