import { Refusal } from '../errors/refusal.ts';

const known = new Set(['POST', 'PUT', 'GET', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH']);

/**
 * Refuses a method outside the seven that the service knows, whatever the path.
 *
 * @throws Refusal `method_not_implemented`
 * @ledger refusal-405-501
 */
export function checkMethod(method: string): void {
  if (!known.has(method)) throw new Refusal('method_not_implemented');
}
