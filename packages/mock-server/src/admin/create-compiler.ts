import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AdminDocument } from './admin-document.ts';
import { isDate, isInstant } from './formats.ts';

let compiler: Ajv2020 | undefined;

/** What makes validators of the schemas of the admin document, which are under `admin#/components/schemas`. There is one. */
export function createCompiler({ components }: AdminDocument): Ajv2020 {
  compiler ??= new Ajv2020({
    strict: false,
    verbose: true,
    formats: { 'date-time': isInstant, date: isDate, uuid: true },
  }).addSchema({ components }, 'admin');
  return compiler;
}
