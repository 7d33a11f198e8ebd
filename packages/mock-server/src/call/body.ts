/** What a body held. A form may stand where JSON is expected and the reverse: who reads it decides. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'form'; readonly form: URLSearchParams }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'other' };
