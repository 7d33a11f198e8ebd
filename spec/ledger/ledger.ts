import { activationLife } from './activation-life.ts';
import { activationModes } from './activation-modes.ts';
import { activationWrites } from './activation-writes.ts';
import { activations } from './activations.ts';
import { authorize } from './authorize.ts';
import { consumption } from './consumption.ts';
import { deviceTelemetry } from './device-telemetry.ts';
import { devices } from './devices.ts';
import { evChargers } from './ev-chargers.ts';
import { events } from './events.ts';
import { gateway } from './gateway.ts';
import { liveStatus } from './live-status.ts';
import { mockBehaviour } from './mock-behaviour.ts';
import { partner } from './partner.ts';
import { partnerWorld } from './partner-world.ts';
import { people } from './people.ts';
import { portal } from './portal.ts';
import { production } from './production.ts';
import { quickStart } from './quick-start.ts';
import type { LedgerRecord } from './record.ts';
import { search } from './search.ts';
import { siteDesign } from './site-design.ts';
import { summary } from './summary.ts';
import { systemConfig } from './system-config.ts';
import { systems } from './systems.ts';
import { tariff } from './tariff.ts';
import { telemetry } from './telemetry.ts';
import { token } from './token.ts';

/** Every record, by subject, in the order of reading. */
export const ledger: readonly { readonly subject: string; readonly records: readonly LedgerRecord[] }[] = [
  { subject: 'Authorization', records: authorize },
  { subject: 'Tokens', records: token },
  { subject: 'Portal and home owner', records: portal },
  { subject: 'Gateway', records: gateway },
  { subject: 'Systems', records: systems },
  { subject: 'Search', records: search },
  { subject: 'Summary', records: summary },
  { subject: 'Devices', records: devices },
  { subject: 'Events and alarms', records: events },
  { subject: 'Telemetry', records: telemetry },
  { subject: 'Production', records: production },
  { subject: 'Consumption', records: consumption },
  { subject: 'Telemetry of devices', records: deviceTelemetry },
  { subject: 'Configuration of systems', records: systemConfig },
  { subject: 'Live status', records: liveStatus },
  { subject: 'EV chargers', records: evChargers },
  { subject: 'Commissioning', records: partner },
  { subject: 'Activations', records: activations },
  { subject: 'Writing activations', records: activationWrites },
  { subject: 'The life of activations', records: activationLife },
  { subject: 'Modes and access of activations', records: activationModes },
  { subject: 'Users and companies', records: people },
  { subject: 'Companies, people and sites of a world', records: partnerWorld },
  { subject: 'Estimate, grid profiles, meters, modules, arrays', records: siteDesign },
  { subject: 'Tariff', records: tariff },
  { subject: 'Quick start', records: quickStart },
  { subject: 'The mock', records: mockBehaviour },
];
