/** A maker of modules, with some of its modules. */
export interface PvManufacturer {
  readonly id: number;
  readonly name: string;
  readonly models: readonly (readonly [id: number, name: string])[];
}

/**
 * Makers and modules. The first four makers, and the modules of the last of them, have the ids of the published samples; the other
 * names are those of real products, under ids of the mock's own. None of them changes.
 *
 * @ledger pv-catalogue-given
 */
export const pvManufacturers: readonly PvManufacturer[] = [
  {
    id: 106,
    name: '1Soltech',
    models: [
      [1_031, '1STH-220-P'],
      [1_032, '1STH-235-WH'],
      [1_033, '1STH-245-WH'],
    ],
  },
  { id: 107, name: 'AIDE Solar', models: [] },
  {
    id: 108,
    name: 'aleo solar AG',
    models: [
      [1_041, 'S18.240'],
      [1_042, 'S19.245'],
    ],
  },
  {
    id: 109,
    name: 'Alps Technology Inc',
    models: [
      [1_047, 'ATI 1650-155'],
      [1_048, 'ATI 1650-165'],
      [1_049, 'ATI 1650-175'],
    ],
  },
  {
    id: 121,
    name: 'Canadian Solar',
    models: [
      [1_201, 'CS6P-250P'],
      [1_202, 'CS6P-260P'],
      [1_203, 'CS6K-280M'],
      [1_204, 'CS6K-300MS'],
    ],
  },
  {
    id: 134,
    name: 'Hanwha Q CELLS',
    models: [
      [1_341, 'Q.PRO-G4 265'],
      [1_342, 'Q.PEAK-G4.1 300'],
      [1_343, 'Q.PEAK DUO BLK-G5 315'],
    ],
  },
  {
    id: 141,
    name: 'JinkoSolar',
    models: [
      [1_411, 'JKM260P-60'],
      [1_412, 'JKM300M-60'],
    ],
  },
  {
    id: 148,
    name: 'LG Electronics',
    models: [
      [1_481, 'LG300N1C-G3'],
      [1_482, 'LG315N1C-G4'],
      [1_483, 'LG360Q1C-A5'],
    ],
  },
  {
    id: 155,
    name: 'Panasonic',
    models: [
      [1_551, 'VBHN240SA11'],
      [1_552, 'VBHN325SA16'],
      [1_553, 'VBHN330SA16'],
    ],
  },
  {
    id: 163,
    name: 'REC Solar',
    models: [
      [1_631, 'REC260PE'],
      [1_632, 'REC275TP'],
      [1_633, 'REC360AA'],
    ],
  },
  {
    id: 172,
    name: 'SolarWorld',
    models: [
      [1_721, 'SW 250 mono'],
      [1_722, 'SW 285 mono'],
    ],
  },
  {
    id: 176,
    name: 'SunPower',
    models: [
      [1_761, 'SPR-E20-327'],
      [1_762, 'SPR-X21-345'],
    ],
  },
  {
    id: 184,
    name: 'Trina Solar',
    models: [
      [1_841, 'TSM-250PA05'],
      [1_842, 'TSM-260PD05'],
    ],
  },
];
