import type { Activation } from '../../records/activations.ts';
import type { Origin } from '../../records/people.ts';
import type { World } from '../../records/world.ts';
import type { Query } from './filters.ts';
import type { Caller } from './read-installing-caller.ts';

/** What is known without a look at any site. */
interface Known {
  readonly recorded: readonly Activation[];
  readonly origins: readonly Origin[];
}

/**
 * The ids of all sites that can pass the filters for references and people, and of others maybe; undefined where most can. Of what
 * nobody recorded, only the people of the beginning are owners and installers, and nobody is a host.
 */
export async function listCandidates(world: World, caller: Caller, query: Query): Promise<ReadonlySet<number> | undefined> {
  const { reference, owner_id, host_id, installer_id } = query;
  const isNarrow = [owner_id, host_id].some((id) => id !== undefined && id !== 'null');
  if (!isNarrow && reference === undefined && installer_id === undefined) return undefined;
  const known = { recorded: await world.activations.list(), origins: await world.people.listOrigins() };
  const lists = [
    reference === undefined ? undefined : await listCalled(world, caller, reference, known),
    owner_id === undefined || owner_id === 'null' ? undefined : listOwned(Number(owner_id), known),
    host_id === undefined || host_id === 'null' ? undefined : listRecorded(known, 'host_id', Number(host_id)),
    installer_id === undefined ? undefined : listInstalled(Number(installer_id), known),
  ];
  const [list] = lists.filter((each) => each !== undefined).toSorted((one, other) => one.length - other.length);
  return list && new Set(list);
}

/** Letter case does not count in a reference, and those of the fleet are in capitals. */
async function listCalled(
  { sites }: World,
  { companyId }: Caller,
  text: string,
  { recorded }: Known,
): Promise<readonly number[]> {
  const ofSites = await sites.listByReference(text.toUpperCase());
  const ofCompany = recorded.filter(({ references }) => references[companyId] !== undefined);
  return [...ofSites, ...ofCompany].map(({ id }) => id);
}

function listOwned(userId: number, known: Known): readonly number[] | undefined {
  const origin = known.origins.find((each) => Number(each.userId) === userId && each.role === 'homeowner');
  if (origin?.systems === 'all') return undefined;
  return [...listRecorded(known, 'owner_id', userId), ...(origin?.systemIds ?? [])];
}

/** The first installer of all sites installs those that nobody before has, and the first of all those that nobody has. */
function listInstalled(companyId: number, known: Known): readonly number[] | undefined {
  const installers = known.origins.filter((each) => each.role === 'installer' && each.companyId !== '');
  const rest = installers.find(({ systems }) => systems === 'all') ?? installers[0];
  if (rest && Number(rest.companyId) === companyId) return undefined;
  const own = installers.filter((each) => Number(each.companyId) === companyId).flatMap(({ systemIds }) => systemIds);
  const hidden = installers.flatMap(({ hiddenIds = [] }) => hiddenIds);
  return [...listRecorded(known, 'installer_id', companyId), ...own, ...hidden];
}

function listRecorded({ recorded }: Known, role: 'owner_id' | 'host_id' | 'installer_id', id: number): readonly number[] {
  return recorded.filter(({ fields }) => fields[role] === id).map((each) => each.id);
}
