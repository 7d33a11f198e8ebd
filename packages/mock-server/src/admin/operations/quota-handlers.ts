import { type AdminComponents, type OperationRow, operations } from '@heliostat/spec';
import type { Application } from '../../records/applications.ts';
import type { Usage } from '../../records/hits.ts';
import type { World } from '../../records/world.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { findApplication } from '../find-application.ts';

type Quota = AdminComponents['schemas']['Quota'];

export const quotaHandlers: Pick<AdminHandlers, 'listQuotas' | 'getQuota' | 'setQuota'> = {
  listQuotas: async ({ world }) => ({
    quotas: await Promise.all((await world.applications.list()).map((each) => readQuota(world, each))),
  }),

  async getQuota({ world, path, query }) {
    const row = query.operation_id === undefined ? undefined : toRow(query.operation_id, 'query/operation_id');
    return readQuota(world, await findApplication(world, path.client_id), row);
  },

  async setQuota({ world, path, body }) {
    const application = await findApplication(world, path.client_id);
    const { period, hits, operation_id: operationId } = body;
    const row = operationId === undefined ? undefined : toRow(operationId, 'body/operation_id');
    const windows = await world.hits.read(application, row, world.clock.now());
    if (!windows.some((window) => window.period === period && window.operationId === (operationId ?? null))) {
      const message = `An application of the plan ${application.plan} has no ${period} for ${operationId}. Leave operation_id out.`;
      throw new AdminError('invalid', message, { at: 'body/operation_id' });
    }
    await world.hits.set(application, { period, operationId: operationId ?? null, hits }, world.clock.now());
    return readQuota(world, application, row);
  },
};

async function readQuota(world: World, application: Application, row?: OperationRow): Promise<Quota> {
  const windows = await world.hits.read(application, row, world.clock.now());
  return {
    client_id: application.clientId,
    name: application.name,
    plan: application.plan,
    windows: windows.map(toWindow),
  };
}

function toWindow({ period, operationId, start, end, limit, hits }: Usage): Quota['windows'][number] {
  return {
    period,
    operation_id: operationId,
    start: new Date(start * 1000).toISOString(),
    end: new Date(end * 1000).toISOString(),
    limit: Number.isFinite(limit) ? limit : null,
    hits,
  };
}

function toRow(id: string, at: string): OperationRow {
  const row = Object.values<OperationRow>(operations).find((each) => each.id === id && each.path.startsWith('/api/'));
  if (row) return row;
  throw new AdminError('invalid', `${at} names no operation of the API. The contract at /openapi.json has their ids.`, { at });
}
