import { connect, type Socket } from 'node:net';
import { createManualClock } from '@heliostat/mock-server';
import { type StartedMock, startMock } from '@heliostat/mock-server/testing';
import { developer, midsummer, type Tokens, toBasic } from '../harness/test-mock.ts';

/** One answer as it came over the wire; header names in lower case. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ListeningMock extends StartedMock {
  /** Header lines of an authorized API call that ends its connection, each with its line end. */
  readonly authorized: string;
  /** Everything that the mock reported as a failure of its own. */
  readonly failures: readonly string[];
}

export const host = 'Host: mock.test\r\n';
export const last = 'Connection: close\r\n';
/** How long an answer may take before the test gives up, in milliseconds. */
const guard = 20_000;

/** A mock behind a socket, with a clock that stands and a home owner who has signed in. */
export async function startListeningMock(): Promise<ListeningMock> {
  const failures: string[] = [];
  const mock = await startMock({
    clock: createManualClock(midsummer),
    switches: { quota: 'count' },
    report: (failure) => failures.push(String(failure)),
  });
  const form = { grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: `${mock.url}/oauth/redirect_uri` };
  const headers = { Authorization: toBasic(developer) };
  const answer = await fetch(`${mock.url}/oauth/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
  const { access_token } = (await answer.json()) as Tokens;
  const authorized = `${host}${last}Authorization: Bearer ${access_token}\r\nkey: ${developer.apiKey}\r\n`;
  return Object.assign(mock, { authorized, failures });
}

/** Opens a connection that collects what arrives. */
export function open({ url }: { readonly url: string }): { socket: Socket; ended: Promise<string> } {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const ended = new Promise<string>((done, fail) => {
    const chunks: Buffer[] = [];
    const timer = setTimeout(
      () => socket.destroy(new Error(`Nothing ended the connection in ${guard} ms: ${toText(chunks)}`)),
      guard,
    );
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', fail);
    socket.on('close', () => {
      clearTimeout(timer);
      done(toText(chunks));
    });
  });
  return { socket, ended };
}

/** Sends bytes as they are and answers what came back until the connection ended. */
export async function sendRaw(mock: { readonly url: string }, bytes: string | Uint8Array): Promise<readonly RawAnswer[]> {
  const { socket, ended } = open(mock);
  socket.write(bytes);
  return toAnswers(await ended);
}

/** Sends bytes and answers the one answer that they get. */
export async function sendOne(mock: { readonly url: string }, bytes: string | Uint8Array): Promise<RawAnswer> {
  const [answer, ...more] = await sendRaw(mock, bytes);
  if (!answer || more.length > 0) throw new Error(`Expected one answer and got ${answer ? 1 + more.length : 0}.`);
  return answer;
}

/** Whether the mock still answers. */
export async function isUp({ url }: { readonly url: string }): Promise<boolean> {
  return (await fetch(`${url}/_heliostat/health`)).ok;
}

/** Takes a stream apart into answers, by their Content-Length or their chunks. */
export function toAnswers(text: string): readonly RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = text; rest.length > 0; ) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) throw new Error(`An answer without an end of its headers: ${rest}`);
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
    );
    const chunked = headers['transfer-encoding'] === 'chunked';
    const from = end + 4;
    const to = chunked ? rest.indexOf('0\r\n\r\n', from) + 5 : from + Number(headers['content-length'] ?? 0);
    const status = Number(first.split(' ')[1]);
    // 100 Continue is no answer yet.
    if (status >= 200) answers.push({ status, headers, body: chunked ? rest.slice(from, to - 5) : rest.slice(from, to) });
    rest = rest.slice(to);
  }
  return answers;
}

function toText(chunks: readonly Buffer[]): string {
  // One character a byte, so that Content-Length counts characters.
  return Buffer.concat(chunks).toString('latin1');
}
