import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SdkError } from './sdk-error.ts';

const indent = ' '.repeat(20);
const branch = `elif contenttype_matches(content_type, 'application', 'x-www-form-urlencoded'):\n`;
const json = `${indent}post_params = [(a, json.dumps(b)) if isinstance(b, dict) else (a, b) for a, b in post_params]\n`;

/**
 * Has the Python SDK in a folder write an object in a form field as JSON, as the contract says under `encoding`. openapi-generator
 * 7.25.0 reads that for multipart forms only; in the others it would send the object as Python prints it.
 *
 * @throws SdkError when the generated code is not what this was written for
 */
export function writeFormFields(folder: string): void {
  const file = join(folder, 'heliostat_enphase/rest.py');
  const [before, after, ...more] = readFileSync(file, 'utf8').split(branch + indent);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new SdkError(
      `${file} has changed: see whether it sends objects in form fields as JSON, then mend or drop write-form-fields.ts.`,
    );
  }
  writeFileSync(file, before + branch + json + indent + after);
}
