import type { AdminHandlers } from './admin-operation.ts';
import { applicationHandlers } from './operations/application-handlers.ts';
import { billHandlers } from './operations/bill-handlers.ts';
import { clockHandlers } from './operations/clock-handlers.ts';
import { conditionHandlers } from './operations/condition-handlers.ts';
import { faultHandlers } from './operations/fault-handlers.ts';
import { grantHandlers } from './operations/grant-handlers.ts';
import { healthHandlers } from './operations/health-handlers.ts';
import { journalHandlers } from './operations/journal-handlers.ts';
import { peopleHandlers } from './operations/people-handlers.ts';
import { quotaHandlers } from './operations/quota-handlers.ts';
import { scenarioHandlers } from './operations/scenario-handlers.ts';
import { siteHandlers } from './operations/site-handlers.ts';
import { snapshotHandlers } from './operations/snapshot-handlers.ts';
import { tokenHandlers } from './operations/token-handlers.ts';
import { worldHandlers } from './operations/world-handlers.ts';

/** What does each operation of the admin API. */
export const handlers: AdminHandlers = {
  ...healthHandlers,
  ...worldHandlers,
  ...snapshotHandlers,
  ...clockHandlers,
  ...applicationHandlers,
  ...peopleHandlers,
  ...siteHandlers,
  ...conditionHandlers,
  ...tokenHandlers,
  ...grantHandlers,
  ...faultHandlers,
  ...scenarioHandlers,
  ...quotaHandlers,
  ...billHandlers,
  ...journalHandlers,
};
