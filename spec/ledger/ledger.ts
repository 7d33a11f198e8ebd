import { authorize } from './authorize.ts';
import { gateway } from './gateway.ts';
import { mockBehaviour } from './mock-behaviour.ts';
import { quickStart } from './quick-start.ts';
import type { LedgerRecord } from './record.ts';
import { summary } from './summary.ts';
import { systems } from './systems.ts';
import { token } from './token.ts';

/** Every record, by subject, in the order of reading. */
export const ledger: readonly { readonly subject: string; readonly records: readonly LedgerRecord[] }[] = [
  { subject: 'Authorization', records: authorize },
  { subject: 'Tokens', records: token },
  { subject: 'Gateway', records: gateway },
  { subject: 'Systems', records: systems },
  { subject: 'Summary', records: summary },
  { subject: 'Quick start', records: quickStart },
  { subject: 'The mock', records: mockBehaviour },
];
