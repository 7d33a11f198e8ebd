/** A client id and a client secret, as a Basic header has them. */
export interface BasicCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The base64 of a Basic header. The scheme ignores case; undefined where there is no such header. */
export function readBasic(headers: Headers): string | undefined {
  return /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(headers.get('Authorization') ?? '')?.[1];
}

/**
 * What the base64 may mean: id and secret as they stand, and as RFC 6749 has them in section 2.3.1, each encoded as in a form. The
 * text is UTF-8 and is split at the first colon, since a secret may hold one. Empty where it means nothing.
 *
 * @ledger token-basic-encoding
 */
export function toCredentials(encoded: string): readonly BasicCredentials[] {
  const text = decode(encoded);
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 1) return [];
  const raw = { clientId: text.slice(0, colon), clientSecret: text.slice(colon + 1) };
  const form = { clientId: fromForm(raw.clientId), clientSecret: fromForm(raw.clientSecret) };
  return form.clientId === undefined || form.clientSecret === undefined
    ? [raw]
    : [raw, { clientId: form.clientId, clientSecret: form.clientSecret }];
}

function decode(encoded: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // No base64 or no UTF-8: whoever asked refuses it.
    return undefined;
  }
}

function fromForm(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // A percent sign of its own: the text was not encoded.
    return undefined;
  }
}
