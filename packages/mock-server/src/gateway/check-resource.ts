import { Refusal } from '../errors/refusal.ts';
import type { Grant } from '../records/grants.ts';
import type { Sites } from '../records/sites.ts';
import type { Site } from '../simulation/site.ts';
import type { Match } from './match-operation.ts';

/**
 * Finds the site that the path names, or undefined where it names none. An id that is no number is an id that no system has.
 *
 * @throws Refusal `system_unknown` or `system_forbidden`
 */
export function checkResource(sites: Sites, grant: Grant, { params }: Match): Site | undefined {
  const { system_id: text } = params;
  if (text === undefined) return undefined;
  const site = /^\d{1,15}$/.test(text) ? sites.get(Number(text)) : undefined;
  if (!site) throw new Refusal('system_unknown', { text: `System not found for {:id=>${toRubyString(text)}}` });
  if (!grant.systemIds.includes(site.id)) throw new Refusal('system_forbidden');
  return site;
}

/** The notation in which the live service quotes an id. Close enough for the ids that are worth quoting. */
function toRubyString(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
