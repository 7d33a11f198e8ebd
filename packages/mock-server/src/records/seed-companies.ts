import { toDigits } from '../random.ts';
import type { World } from './world.ts';

const names = [
  'Ridgeline Solar',
  'Copper Leaf Solar',
  'Blue Gable Energy',
  'Larkspur Rooftops',
  'Quarry Road Solar',
  'Tall Pine Electric',
  'Seven Rafters',
  'Morning Slope Solar',
] as const;
const towns = ['Petaluma, CA - US', 'Santa Rosa, CA - US', 'Eureka, CA - US', 'Reno, NV - US', 'Bend, OR - US'] as const;

/**
 * Fills a new world with the company of the installer, with two branches and two subcontractors, of which one may not work at present.
 *
 * @ledger seeded-companies companies-subcontractor-status
 */
export async function seedCompanies(
  { companies, chance }: World,
  id: number,
): Promise<{ readonly branchId: number; readonly subcontractorId: number }> {
  const draw = await chance.next('companies');
  const pick = <Each>(from: readonly Each[], at: number) => from[((draw[0] ?? 0) + at) % from.length] as Each;
  const taken = new Set([id]);
  const toId = async (): Promise<number> => {
    const drawn = Number(toDigits(await chance.next('company-id'), 5));
    if (taken.has(drawn)) return toId();
    taken.add(drawn);
    return drawn;
  };
  const [north, coast, first, second] = [await toId(), await toId(), await toId(), await toId()];
  const alone = { parentId: null, subcontractors: [] };
  const name = pick(names, 0);
  await companies.put({
    id,
    name,
    location: pick(towns, 0),
    parentId: null,
    subcontractors: [
      { companyId: first, isEnabled: true },
      { companyId: second, isEnabled: false },
    ],
  });
  await companies.put({ ...alone, id: north, name: `${name} North`, location: pick(towns, 1), parentId: id });
  await companies.put({ ...alone, id: coast, name: `${name} Coast`, location: pick(towns, 2), parentId: id });
  await companies.put({ ...alone, id: first, name: pick(names, 1), location: pick(towns, 3) });
  await companies.put({ ...alone, id: second, name: pick(names, 2), location: pick(towns, 4) });
  return { branchId: north, subcontractorId: first };
}
