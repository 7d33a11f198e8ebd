import type { AdminComponents } from '@heliostat/spec';
import { toHex32 } from '../../random.ts';
import type { Application } from '../../records/applications.ts';
import { createApplication } from '../../records/create-application.ts';
import { deleteApplication } from '../../records/delete-application.ts';
import { plans } from '../../records/plans.ts';
import { toApplicationDescription } from '../../records/to-description.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { changeApplication, findApplication } from '../find-application.ts';

type Operations =
  | 'listApplications'
  | 'createApplication'
  | 'getApplication'
  | 'updateApplication'
  | 'deleteApplication'
  | 'regenerateApplication';

export const applicationHandlers: Pick<AdminHandlers, Operations> = {
  listApplications: async ({ world }) => ({ applications: (await world.applications.list()).map(toApplicationDescription) }),

  async createApplication({ world, body }) {
    const plan = body.plan ?? 'Watt';
    const blank = { ...(await createApplication(world.chance)), name: `${plan} application` };
    const application = toChanged({ ...blank, plan, accessControls: plans[plan].accessControls }, body);
    await world.applications.put(application);
    return toApplicationDescription(application);
  },

  getApplication: async ({ world, path }) => toApplicationDescription(await findApplication(world, path.client_id)),

  async updateApplication({ world, path, body }) {
    return toApplicationDescription(await changeApplication(world, path.client_id, (now) => toChanged(now, body)));
  },

  async deleteApplication({ world, path }) {
    const { clientId } = await findApplication(world, path.client_id);
    await deleteApplication(world, clientId);
  },

  async regenerateApplication({ world, path }) {
    const { clientId } = await findApplication(world, path.client_id);
    const fresh = {
      clientSecret: toHex32(await world.chance.next('client-secret')),
      apiKey: toHex32(await world.chance.next('api-key')),
    };
    return toApplicationDescription(await changeApplication(world, clientId, (now) => ({ ...now, ...fresh })));
  },
};

type Change = AdminComponents['schemas']['ApplicationChange'];

/** Under a new plan an application keeps what the plan allows, unless more is said. */
function toChanged(before: Application, change: Change): Application {
  const plan = change.plan ?? before.plan;
  const allowed = plans[plan].accessControls;
  const stranger = change.access_controls?.find((each) => !allowed.includes(each));
  if (stranger !== undefined) {
    const message = `body/access_controls has ${stranger}, which the plan ${plan} does not allow. It allows ${allowed.join(', ')}.`;
    throw new AdminError('invalid', message, { at: 'body/access_controls' });
  }
  return {
    ...before,
    plan,
    name: change.name ?? before.name,
    description: change.description ?? before.description,
    developedBy: change.developed_by ?? before.developedBy,
    accessControls: change.access_controls ?? toKept(before, plan),
    status: change.status ?? before.status,
    // Whoever sets the status does so in place of the waiting time.
    enabledAt: change.status === undefined ? before.enabledAt : null,
    sellsOverage: change.sells_overage ?? before.sellsOverage,
    owner: change.owner?.toLowerCase() ?? before.owner,
    redirectUris: change.redirect_uris === undefined ? before.redirectUris : change.redirect_uris,
  };
}

/** What a test gave an application beyond its plan stays as long as the plan does. */
function toKept({ plan: from, accessControls }: Application, to: Application['plan']): Application['accessControls'] {
  return from === to ? accessControls : accessControls.filter((each) => plans[to].accessControls.includes(each));
}
