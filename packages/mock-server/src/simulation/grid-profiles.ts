/** A set of limits for the grid of some country or state. */
export interface GridProfile {
  /** 24 hexadecimal digits. */
  readonly id: string;
  /** Of the other id, what follows `agf:`. */
  readonly agf: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** The kind of gateway that takes it. */
  readonly region: 'north_america' | 'europe' | 'asia_pacific';
  readonly countries: readonly string[];
  /** Codes and names. Empty where it holds for whole countries. */
  readonly states: readonly (readonly [code: string, name: string])[];
  /** When it was made, as a date. */
  readonly created: string;
  readonly suitsFirstEnsemble: boolean;
}

/**
 * The grid codes of the countries where the sites of the mock stand. Names and dates are those of real codes; only the first id, of the
 * profile for Hawaii, is published, and the others are made up.
 *
 * @ledger grid-profiles-given
 */
export const gridProfiles: readonly GridProfile[] = [
  {
    ...toIds('9d9e749bf64f462fb8b2aac1', '5f2299d9f22aad4ae0e15bfd'),
    ...american('HECO 14H', 'Hawaiian Electric, rule 14H', '2017-05-23'),
    states: [['HI', 'Hawaii']],
    suitsFirstEnsemble: false,
  },
  {
    ...toIds('4b1f0c52a97d4e3386d1c0a5', '5e8b12f47c3d9a0061f2ab40'),
    ...american('IEEE 1547-2018', 'Default of IEEE 1547-2018, category B', '2019-03-11'),
  },
  {
    ...toIds('c27a6e0d81b5439fa3e49d12', '5e8b13a27c3d9a0061f2ab57'),
    ...american('CA Rule 21', 'California, rule 21 with volt-var and frequency-watt', '2019-02-01'),
    states: [['CA', 'California']],
  },
  {
    ...toIds('70de35b84c1a4f6298bb31e7', '5e8b145c7c3d9a0061f2ab6e'),
    ...american('ISO-NE', 'New England, source requirement document', '2018-06-01'),
    states: [
      ['CT', 'Connecticut'],
      ['MA', 'Massachusetts'],
      ['ME', 'Maine'],
      ['NH', 'New Hampshire'],
      ['RI', 'Rhode Island'],
      ['VT', 'Vermont'],
    ],
  },
  { ...toIds('e8310f9b2d764ac5b7406c1d', '5f0d61c38e2b4f00129cde05'), ...european('G98', 'Great Britain, up to 16 A', 'GB') },
  {
    ...toIds('1a94d7c0e35b46f88f2d70b9', '5f0d62187e2b4f00129cde1c'),
    ...european('VDE-AR-N 4105', 'Germany, low voltage', 'DE'),
  },
  { ...toIds('b65c82e14f0d4793a9e81f34', '5f0d626d8e2b4f00129cde33'), ...european('CEI 0-21', 'Italy, low voltage', 'IT') },
  { ...toIds('3fd02a6997cb4e518d06e4b8', '5f0d62c28e2b4f00129cde4a'), ...european('VFR 2019', 'France, low voltage', 'FR') },
  {
    ...toIds('95e7b13c04da4f82bc6a2d70', '5f0d63178e2b4f00129cde61'),
    ...european('EN 50549-1', 'Low voltage', 'NL', 'BE', 'PT', 'SE'),
  },
  { ...toIds('d84b0e6f17a24c93960fb5e2', '5f0d636c8e2b4f00129cde78'), ...european('UNE 217002', 'Spain, low voltage', 'ES') },
  { ...toIds('64a1d80f3be24c79b50e97d2', '5f0d63c18e2b4f00129cde8f'), ...european('TOR Erzeuger', 'Austria, type A', 'AT') },
  { ...toIds('c9035be7f4184a2d8d61f0a8', '5f0d64168e2b4f00129cdea6'), ...european('NRS 097-2-1', 'South Africa', 'ZA') },
  { ...toIds('0be47d92a6c84f1593f8d35c', '5f0d646b8e2b4f00129cdebd'), ...european('ABNT NBR 16149', 'Brazil', 'BR') },
  {
    ...toIds('2c60f5a8be194d7fa1837e4c', '60b1c4d29a0f3e0017ab5d21'),
    ...pacific('AS/NZS 4777.2 Region A', 'Australia, large grids', '2021-12-18', 'AU'),
    states: [
      ['NSW', 'New South Wales'],
      ['QLD', 'Queensland'],
      ['SA', 'South Australia'],
      ['VIC', 'Victoria'],
    ],
  },
  {
    ...toIds('8e7ac21d5b304f69a4d90c63', '60b1c4fc9a0f3e0017ab5d2c'),
    ...pacific('AS/NZS 4777.2 Region C', 'Remote and island grids', '2021-12-18', 'AU', 'KI'),
  },
  {
    ...toIds('f1957d3e60ac4b28877bc90e', '60b1c5279a0f3e0017ab5d38'),
    ...pacific('AS/NZS 4777.2 New Zealand', 'New Zealand', '2021-12-18', 'NZ'),
  },
];

function toIds(id: string, agf: string): Pick<GridProfile, 'id' | 'agf'> {
  return { id, agf };
}

type Body = Omit<GridProfile, 'id' | 'agf'>;

function american(name: string, description: string, created: string): Body {
  const rest = { version: '1.0.1', region: 'north_america', states: [], suitsFirstEnsemble: true } as const;
  return { name, description, countries: ['US'], created, ...rest };
}

function european(name: string, description: string, ...countries: readonly string[]): Body {
  const rest = { version: '1.2.0', region: 'europe', states: [], created: '2019-04-27', suitsFirstEnsemble: false } as const;
  return { name, description, countries, ...rest };
}

function pacific(name: string, description: string, created: string, ...countries: readonly string[]): Body {
  const rest = { version: '1.1.3', region: 'asia_pacific', states: [], suitsFirstEnsemble: true } as const;
  return { name, description, countries, created, ...rest };
}
