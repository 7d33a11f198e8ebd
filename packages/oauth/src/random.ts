/** Unguessable bytes from the platform's generator. */
export function createRandomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
