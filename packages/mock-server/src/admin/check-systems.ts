import { AdminError } from './admin-error.ts';

/**
 * @param ids what was asked for
 * @param known what there is
 * @param whose what has them, for the message
 * @throws AdminError `invalid` for a system that is not among them
 */
export function checkSystems(ids: readonly number[], known: readonly number[], whose: string): void {
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger === undefined) return;
  const choice =
    known.length === 0 ? 'There are none.' : `There are ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', …' : ''}.`;
  throw new AdminError('invalid', `body/system_ids has ${stranger}, which is no system of ${whose}. ${choice}`, {
    at: 'body/system_ids',
  });
}
