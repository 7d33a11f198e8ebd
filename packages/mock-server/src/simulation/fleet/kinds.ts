/** What stands at a site of the fleet, before its sizes are drawn. */
export interface Kind {
  /** Of 1000 sites, how many are like this. */
  readonly weight: number;
  readonly meters: 'none' | 'net' | 'total';
  readonly battery?: 'alone' | 'with-controller';
  readonly charger?: 'enphase' | 'other';
  readonly hasHeatPump?: true;
  /** Whose roof it is on: `shop` of up to 120 modules, `hall` of 200. */
  readonly roof?: 'shop' | 'hall';
  /** It stands there, and has reported nothing yet. */
  readonly isNew?: true;
}

/** From the most frequent installations to rare ones. The weights add up to 1000. */
export const kinds: readonly Kind[] = [
  { weight: 360, meters: 'none' },
  { weight: 190, meters: 'net' },
  { weight: 80, meters: 'total' },
  { weight: 100, meters: 'net', battery: 'alone' },
  { weight: 80, meters: 'net', battery: 'with-controller' },
  { weight: 40, meters: 'net', charger: 'enphase' },
  { weight: 20, meters: 'net', charger: 'other' },
  { weight: 20, meters: 'net', battery: 'with-controller', charger: 'enphase' },
  { weight: 10, meters: 'net', battery: 'alone', charger: 'other' },
  { weight: 25, meters: 'net', hasHeatPump: true },
  { weight: 15, meters: 'total', battery: 'alone', charger: 'other', hasHeatPump: true },
  { weight: 25, meters: 'net', roof: 'shop' },
  { weight: 5, meters: 'total', roof: 'shop', battery: 'alone', charger: 'enphase' },
  { weight: 20, meters: 'net', roof: 'hall' },
  { weight: 10, meters: 'none', isNew: true },
];
