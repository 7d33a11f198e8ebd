import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import type { QuickStartLine } from './lines.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a line as it is printed: with curl where the machine has it, or as bytes on a socket. */
export function send(line: QuickStartLine, host: string, values: Readonly<Record<string, string>>): Promise<Answer> {
  const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const target = fill(line.target);
  const headers = Object.entries(line.headers).map(([name, value]) => `${name}: ${fill(value)}`);
  return line.form === 'curl'
    ? sendByCurl(line.method, `http://${host}${target}`, headers)
    : sendRaw(line.method, host, target, headers);
}

async function sendByCurl(method: string, url: string, headers: readonly string[]): Promise<Answer> {
  const options = ['--silent', '--location', '-g', '--request', method, url, ...headers.flatMap((each) => ['--header', each])];
  const { stdout } = await promisify(execFile)('curl', [...options, '--write-out', '\n%{http_code}']);
  const at = stdout.lastIndexOf('\n');
  return { status: Number(stdout.slice(at + 1)), body: JSON.parse(stdout.slice(0, at)) };
}

function sendRaw(method: string, host: string, target: string, headers: readonly string[]): Promise<Answer> {
  const [hostname, port] = host.split(':');
  return new Promise((done, fail) => {
    const socket = connect(Number(port), hostname ?? '');
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', fail);
    socket.on('end', () => {
      const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
      done({ status: Number(head.split(' ')[1]), body: JSON.parse(body) });
    });
    socket.write([`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...headers, 'Connection: close', '', ''].join('\r\n'));
  });
}
