import { Refusal } from '../errors/refusal.ts';
import type { Answer, Route } from './route.ts';

export interface Match {
  readonly answer: Answer;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * What answers a method on a path. A slash at its end makes no difference, and HEAD is a GET.
 *
 * @throws Refusal `unknown_path` or `method_not_allowed`
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const segments = path.replace(/\/$/, '').split('/');
  const found = routes.find((route) => isMatch(route.path.split('/'), segments));
  if (!found) throw new Refusal('unknown_path');
  const answer = method === 'POST' ? found.POST : method === 'GET' || method === 'HEAD' ? found.GET : undefined;
  if (!answer) throw new Refusal('method_not_allowed', { headers: { Allow: toAllowed(found) } });
  const names = found.path.split('/').map((name, at) => [name, segments[at] ?? ''] as const);
  const parameters = names.filter(([name]) => name.startsWith(':')).map(([name, value]) => [name.slice(1), value]);
  return { answer, parameters: Object.fromEntries(parameters) };
}

function isMatch(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((name, at) => name.startsWith(':') || name === segments[at]);
}

function toAllowed({ GET, POST }: Route): string {
  return [...(GET ? ['GET', 'HEAD'] : []), ...(POST ? ['POST'] : [])].join(', ');
}
