import type { OperationRow } from '@heliostat/spec';
import { toFamily } from '../errors/family.ts';
import { Refusal } from '../errors/refusal.ts';
import { toRubyString } from '../errors/to-ruby-string.ts';
import type { Grant } from '../records/grants.ts';
import { isWithin } from '../records/reach.ts';
import type { Sites } from '../records/sites.ts';
import type { Site } from '../simulation/site.ts';
import type { Match } from './match-operation.ts';

/** The largest id that the database of the live service can look for. */
const largestId = 2n ** 63n - 1n;

/**
 * Finds the site that the path names as a system or as an activation, or undefined where it names none. An id that is no number
 * is an id that no system has.
 *
 * @throws Refusal of the family of the operation: `system_unknown` and its like, `system_forbidden` or `partner_system_forbidden`
 * @ledger partner-401-system partner-401-system-elsewhere
 */
export async function checkResource(sites: Sites, grant: Grant, { row, params }: Match): Promise<Site | undefined> {
  const text = params.system_id ?? params.activation_id;
  if (text === undefined) return undefined;
  const site = /^\d{1,15}$/.test(text) ? await sites.get(Number(text)) : undefined;
  if (!site) throw toUnknown(row, text);
  if (isWithin(grant, site.id)) return site;
  throw new Refusal(toFamily(row) === 'commissioning' ? 'partner_system_forbidden' : 'system_forbidden');
}

function toUnknown(row: OperationRow, text: string): Refusal {
  const samples: readonly string[] = row.responses['404']?.examples ?? [];
  switch (toFamily(row)) {
    case 'monitoring': {
      // The documented 404 of three operations has the heading of a 401.
      const code = samples.includes('systemNotFoundAsNotAuthorized') ? 'system_unknown_not_authorized' : 'system_unknown';
      return new Refusal(code, { text: `System not found for {:id=>${toRubyString(text)}}` });
    }
    case 'commissioning':
      return new Refusal('partner_system_unknown', samples.includes('activationUnknown') ? { text: toSiteText(text) } : {});
    case 'ev-charger':
      return new Refusal(
        row.responses['400']?.examples?.includes('evChargerSystemUnknown') ? 'ev_charger_system_unknown' : 'ev_charger_unknown',
      );
    case 'live-status':
      return new Refusal('live_system_unknown');
  }
}

/** What operations on a single activation say. @ledger activation-404 activation-404-unknown */
function toSiteText(text: string): string {
  const isTooLarge = /^\d{1,100}$/.test(text) && BigInt(text) > largestId;
  return isTooLarge
    ? "Couldn't find Site with an out of range value for 'id'"
    : `Couldn't find Site with 'id'=${text.slice(0, 200)}`;
}
