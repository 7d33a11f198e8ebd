/** What an application may ask for. Whatever it asks for, it gets both. */
const scopes: readonly string[] = ['read', 'write'];

/** The first word of a scope that names none, in the order of the alphabet. @ledger authorize-scope */
export function findUnknownScope(scope: string | null | undefined): string | undefined {
  return toWords(scope).find((word) => !scopes.includes(word));
}

/** The words of a parameter that is a list, each once, in the order of the alphabet. */
export function toWords(list: string | null | undefined): readonly string[] {
  return [...new Set((list ?? '').split(/\s+/).filter((word) => word !== ''))].sort();
}
