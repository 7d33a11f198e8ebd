import type { FieldReader } from './field-reader.ts';

export const longestEmail = 254;

/** Reads an e-mail address as far as its form goes: somebody, one @, somewhere. */
export function readEmail(reader: FieldReader, name: string): string {
  const email = reader.text(name, { what: 'an email address', least: 1, most: longestEmail });
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(email)) reader.fault(name, 'Enter an email address such as name@example.com.');
  return email.toLowerCase();
}
