import type { LedgerRecord } from './record.ts';

const operations = ['getTariff'] as const;
const swagger = 'commissioning Swagger';

/** The tariff of a system. */
export const tariff: readonly LedgerRecord[] = [
  {
    id: 'tariff-currency',
    statement: 'The currency stands under currency.',
    published: 'The schema calls it currency_type, with a code; the sample calls it currency.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'tariff-storage-settings',
    statement: 'storage_settings holds mode and reserved_soc of the battery, and is absent without one.',
    published: 'The schema leaves it out; the sample has it.',
    source: `${swagger}; that it is absent without a battery is inference`,
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Read the tariff of a system without a battery.',
  },
  {
    id: 'tariff-grid-flags',
    statement: 'enable_charge_from_grid and enable_discharge_to_grid belong to a kind of day, and may be absent.',
    published: 'The schema has them in the seasons; the sample has them in the days of one season, and nowhere else.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'tariff-minutes',
    statement:
      'The start of a period is an integer of minutes after midnight, and must_charge_start and must_charge_duration are in minutes as well.',
    published: 'The schema says string for the start; the sample has integers, six of them 240 apart. No unit is named.',
    source: `${swagger}; the unit is inference: six steps of 240 minutes are a day`,
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Set a tariff whose peak begins at a quarter past six, and read it.',
  },
  {
    id: 'tariff-seasons',
    statement:
      'A season begins on a month/day and lasts until the next one begins. The published sample has a season for the whole year beside four others, and stands as it is.',
    published: 'Dates such as 3/1 and 10/1, without a note on their order or on the end of a season.',
    source: `${swagger}; inference from the order of the sample`,
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Read a tariff with a season that begins after the twelfth of a month.',
  },
  {
    id: 'tariff-rate-unit',
    statement: 'Prices are decimal strings, for a kWh, in the currency of the tariff.',
    published: 'Strings; no unit is named.',
    source: `${swagger}; the kWh is inference`,
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Compare an answer with the tariff that the app shows.',
  },
  {
    id: 'tariff-period-error',
    statement: 'error of a period is a map from a field to one or more texts, empty when nothing is wrong, and often absent.',
    published: 'An object whose fields vary; the samples show it empty.',
    source: `${swagger}; that the values are texts is inference`,
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Set a tariff that the gateway refuses, and read it.',
  },
  {
    id: 'tariff-task-status',
    statement: 'task.status is an open list of words, of which pending is published.',
    published: 'The sample shows pending; the note lists no words.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
];
