import { Refusal } from '../../errors/refusal.ts';
import type { Activation } from '../../records/activations.ts';
import type { Sent } from './check-system.ts';
import type { Caller } from './read-installing-caller.ts';

/** Refuses whoever does not install a site. @throws Refusal `partner_system_forbidden` @ledger activation-delete-who */
export function checkInstaller({ fields }: Activation, { companyId }: Caller): void {
  if (fields.installer_id === companyId) return;
  throw new Refusal('partner_system_forbidden', { why: 'Only the installer of an activation may do this.' });
}

const roles = ['installer_id', 'maintainer_id', 'owner_id', 'host_id'] as const;

/** Refuses to give a site to others, unless the caller installs it. @throws Refusal `partner_system_forbidden` @ledger activation-people-who */
export function checkHandOver(activation: Activation, sent: Sent, caller: Caller): void {
  const isHandedOver = roles.some((role) => sent[role] !== undefined && sent[role] !== activation.fields[role]);
  if (isHandedOver) checkInstaller(activation, caller);
}
