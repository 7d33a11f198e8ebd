import type { AdminComponents } from '@heliostat/spec';
import type { JournalEntry } from '../../records/journal.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';

export const journalHandlers: Pick<AdminHandlers, 'listJournal' | 'getJournalEntry' | 'clearJournal'> = {
  async listJournal({ world, query }) {
    const { status, operation_id: operationId, application, after, limit = 1000 } = query;
    const found = (await world.journal.list()).filter(
      (entry) =>
        (status === undefined || entry.status === status) &&
        (operationId === undefined || entry.operationId === operationId) &&
        (application === undefined || entry.application === application) &&
        (after === undefined || entry.number > after),
    );
    const entries = after === undefined ? found.slice(-limit) : found.slice(0, limit);
    return { entries: entries.map(toEntry) };
  },

  async getJournalEntry({ world, path }) {
    const entry = await world.journal.get(path.number);
    if (entry) return toEntry(entry);
    const message = `The journal of world ${world.id} has no request of this number. It remembers the latest thousand.`;
    throw new AdminError('entry_unknown', message, { at: 'path/number' });
  },

  async clearJournal({ world }) {
    await world.journal.clear();
  },
};

function toEntry(entry: JournalEntry): AdminComponents['schemas']['JournalEntry'] {
  const { number, at, method, path, query, headers, body, operationId, application, steps, status } = entry;
  return {
    number,
    at: new Date(at).toISOString(),
    method,
    path,
    query,
    headers,
    body,
    operation_id: operationId,
    application,
    steps,
    status,
  };
}
