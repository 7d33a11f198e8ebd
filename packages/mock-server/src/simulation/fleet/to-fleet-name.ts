import { toDraw } from '../../random.ts';

const firsts = [
  'Maple',
  'Hillside',
  'Harbour',
  'Meadow',
  'Orchard',
  'Mill',
  'Station',
  'Chapel',
  'Garden',
  'River',
  'Sunny',
  'Linden',
  'Stone',
  'Cedar',
  'Upper',
  'Lower',
  'Corner',
  'Birch',
  'Canal',
  'Market',
  'School',
  'Castle',
  'Forest',
  'Lake',
  'Bridge',
  'Ridge',
  'Olive',
  'Heron',
  'Juniper',
  'Quarry',
  'Windmill',
  'Tulip',
] as const;
const homes = ['house', 'cottage', 'bungalow', 'row house', 'farm house', 'villa', 'duplex', 'cabin'] as const;
const businesses = ['bakery', 'workshop', 'warehouse', 'dairy', 'clinic', 'garage', 'hotel', 'library'] as const;

const purpose = 41;

/** The name of a site of the fleet. The number at its end tells it from all others. */
export function toFleetName(seed: number, place: number, isBusiness: boolean): string {
  const chance = toDraw(seed, purpose, place, 0) * firsts.length;
  const buildings = isBusiness ? businesses : homes;
  const building = buildings[Math.floor((chance % 1) * buildings.length)];
  return `${firsts[Math.floor(chance)]} ${building} ${place + 1}`;
}
