import type { components } from '@heliostat/spec';
import { toEpochSeconds } from '../../clock.ts';
import type { World } from '../../records/world.ts';
import { toOperationalAt, toReport, toStatus } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';

/**
 * A site as the system list shows it, with its fields in the recorded order.
 *
 * @ledger system-key-order system-deprecated-minus-one system-list-status-words
 */
export function toSystem(world: World, site: Site): components['schemas']['System'] {
  const now = toEpochSeconds(world.clock);
  const report = toReport(site, now);
  // Streets are for Commissioning alone.
  const { street1, street2, ...address } = site.address;
  return {
    system_id: site.id,
    name: site.name,
    public_name: site.publicName,
    timezone: site.timeZone,
    address,
    connection_type: site.connection,
    status: toStatus(site, report),
    last_report_at: report?.lastReportAt ?? null,
    last_energy_at: report?.lastEnergyAt ?? null,
    operational_at: toOperationalAt(site, now),
    attachment_type: site.attachmentType,
    interconnect_date: site.interconnectDate,
    energy_lifetime: -1,
    energy_today: -1,
    system_size: -1,
    ...(site.reference === undefined ? {} : { reference: site.reference }),
    ...(site.otherReferences === undefined ? {} : { other_references: [...site.otherReferences] }),
  };
}
