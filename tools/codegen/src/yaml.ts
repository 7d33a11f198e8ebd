import { stringify } from 'yaml';
import type { JsonObject } from './bundle.ts';

/**
 * Writes the bundle as YAML. A string that YAML 1.1 would take for something else, such as a date or `on`, stands in quotes: most
 * readers outside JavaScript still follow it.
 */
export function writeYaml(document: JsonObject): string {
  return stringify(document, { compat: 'yaml-1.1', aliasDuplicateObjects: false, lineWidth: 130 });
}
