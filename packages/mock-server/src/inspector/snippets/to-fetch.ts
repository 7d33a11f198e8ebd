import type { Arrangement } from './arrangements.ts';
import type { Pieces } from './pieces.ts';
import type { Header, SentRequest } from './sent-request.ts';
import { codeOfTest } from './to-arrangement-lines.ts';
import { toQueryPieces } from './to-fields.ts';
import { toLiteral, toTemplate } from './to-literal.ts';

const expressions: Readonly<Record<string, string>> = {
  URL: 'mock.url',
  API_KEY: 'application.apiKey',
  CLIENT_ID: 'application.clientId',
  CLIENT_SECRET: 'application.clientSecret',
  ACCESS_TOKEN: 'tokens.access_token',
  REFRESH_TOKEN: 'tokens.refresh_token',
  USERNAME: 'encodeURIComponent(person.email)',
  PASSWORD: 'encodeURIComponent(person.password)',
};

/** The lines of a test that say what to send. @param status of the answer */
export function toFetch(request: SentRequest, status: number, { sent = {}, swapped = {} }: Arrangement): readonly string[] {
  const toExpression = (name: string) => {
    const token = swapped[name];
    return token === undefined ? (expressions[name] ?? '') : `tokens.${token}`;
  };
  // What was masked and is no credential can be anything.
  const toKnown = (name: string) => sent[name] ?? (name === 'CODE' ? codeOfTest : name in expressions ? undefined : 'anything');
  const toText = (pieces: Pieces) =>
    toTemplate(
      pieces.map((piece) => (typeof piece === 'string' ? piece : (toKnown(piece.placeholder) ?? piece))),
      toExpression,
    );
  const { method, body } = request;
  // The fetch of the web sends no body with these.
  const isBare = method === 'GET' || method === 'HEAD';
  const isKeyInBody = body.kind === 'form' && body.fields.some(({ name }) => name === 'key');
  const headers = [
    ...(request.isBasic
      ? [`Authorization: \`Basic \${btoa(${toText([{ placeholder: 'CLIENT_ID' }, ':', { placeholder: 'CLIENT_SECRET' }])})}\``]
      : []),
    ...request.headers
      .filter(isTelling)
      .map(({ name, value }) => `${/^\w+$/.test(name) ? name : toLiteral(name)}: ${toText(value)}`),
    ...(isBare && isKeyInBody ? [`key: ${toText([{ placeholder: 'API_KEY' }])}`] : []),
  ];
  const options = [
    ...(method === 'GET' ? [] : [`method: ${toLiteral(method)}`]),
    ...(headers.length === 0 ? [] : [`headers: { ${headers.join(', ')} }`]),
    ...(isBare || body.kind === 'none'
      ? []
      : [`body: ${toText(body.kind === 'text' ? [body.text] : toQueryPieces(body.fields))}`]),
    ...(status >= 300 && status < 400 ? ["redirect: 'manual'"] : []),
  ];
  const init = options.length === 0 ? '' : `, {\n${options.map((option) => `    ${option},\n`).join('')}  }`;
  return [`const send = () =>\n  fetch(${toText([{ placeholder: 'URL' }, ...request.target])}${init});`];
}

/** Clients say by themselves that they accept anything. */
function isTelling({ name, value }: Header): boolean {
  return name !== 'accept' || value.join('') !== '*/*';
}
