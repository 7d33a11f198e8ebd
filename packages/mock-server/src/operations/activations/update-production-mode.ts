import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readActivation } from '../../records/read-activation.ts';
import { toReport } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { toChosen } from '../../simulation/to-chosen.ts';
import { toStage } from './stage.ts';

/** How long the gateway takes to carry the task out, in seconds. */
const taskSeconds = 60;

/** @ledger production-mode-stage production-mode-no-gateway production-mode-task production-mode-invalid */
export const updateProductionMode: Operation<'updateProductionMode'> = {
  async simulate({ world, site, body }) {
    const now = toEpochSeconds(world.clock);
    const stage = toStage(site, await readActivation(world, site), now);
    if (stage < 3) throw new Refusal('invalid', { text: 'System not yet communicated' });
    if (!hasGateway(site, now)) throw new Refusal('invalid', { text: 'No active Envoys present in the site' });
    const { mode } = body.production_mode as { readonly mode: 'on' | 'off' };
    await world.sites.change(site.id, (present) =>
      toChosen(present, { kind: 'production', isOn: mode === 'on', at: now + taskSeconds }),
    );
    return { message: 'Production mode Task sent to envoy Successfully' };
  },
};

/** Whether the gateway listens: it is in none of its silences. */
function hasGateway(site: Site, now: number): boolean {
  const isOffline = (site.conditions ?? []).some(
    ({ kind, from, until }) => kind === 'gateway-offline' && from <= now && now < until,
  );
  return !isOffline && (site.silentSince ?? now) >= now && !toReport(site, now)?.isOverdue;
}
