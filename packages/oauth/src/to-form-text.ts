/** Encodes one value as `application/x-www-form-urlencoded` does. Hexadecimal text stays as it is. */
export function toFormText(value: string): string {
  return new URLSearchParams({ '': value }).toString().slice(1);
}
