const mock = /("?)url\1: "?http:\/\/127\.0\.0\.1:4010"?/;
const oauth = /("?)(authorizationUrl|tokenUrl|refreshUrl)\1: "?https:\/\/api\.enphaseenergy\.com([^"\s]*)"?/g;

/**
 * The contract with the addresses of the mock that was asked: its first server and its OAuth server, so that what a reader tries
 * reaches it. The live service stays the second server.
 *
 * @param text the bundle, as JSON or as YAML; both read a JSON string alike
 * @param origin scheme, host and port
 */
export function toOwnAddress(text: string, origin: string): string {
  return text
    .replace(mock, (_found, quote: string) => `${quote}url${quote}: ${JSON.stringify(origin)}`)
    .replaceAll(oauth, (_found, quote: string, key: string, path: string) => {
      return `${quote}${key}${quote}: ${JSON.stringify(origin + path)}`;
    });
}
