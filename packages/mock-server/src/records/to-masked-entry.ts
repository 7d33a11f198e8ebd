import type { StoreEntry } from '../store/store.ts';

const masked = '***';
/** Where the key itself lets somebody in, or says what did. */
const secretKeys = /^(?:api-keys|codes|code-uses|drafts|developer-activation-tokens|sessions\/.*)$/;
/** Where the value does. */
const secretValues = /^developer-activations$/;
/** Fields whose values do. */
const secretFields = /^(?:apiKey|clientSecret|password|code|digest|activationToken)$/;
/** The collections in which an `id` is such a field. */
const secretIds = /^sessions\//;
/** What a secret looks like where none belongs: 32 hexadecimal digits, a JWT. A client id has the same form and is none. */
const shapes = /[0-9a-f]{32,}|eyJ[\w-]+\.[\w.-]+/gi;

/**
 * An entry as it may be shown: never a key, a token, a code, a session or a password.
 *
 * @param clientIds those that are no secrets
 */
export function toMaskedEntry(
  { collection, key, value }: StoreEntry,
  clientIds: ReadonlySet<string>,
): Pick<StoreEntry, 'collection' | 'key' | 'value'> {
  const toText = (text: string) => text.replaceAll(shapes, (found) => (clientIds.has(found) ? found : masked));
  const toValue = (each: unknown): unknown => {
    if (typeof each === 'string') return toText(each);
    if (Array.isArray(each)) return each.map(toValue);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([name, inner]) => {
        const isSecret = secretFields.test(name) || (name === 'id' && secretIds.test(collection));
        return [toText(name), isSecret && inner !== null ? masked : toValue(inner)];
      }),
    );
  };
  return {
    collection: toText(collection),
    key: secretKeys.test(collection) ? masked : toText(key),
    value: secretValues.test(collection) ? masked : toValue(value),
  };
}
