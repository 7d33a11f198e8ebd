import type { LedgerRecord } from './record.ts';

const list = ['listMicroTelemetry'] as const;
const encharge = ['getEnchargeTelemetry'] as const;
const evse = ['getEvseLifetime', 'getEvseTelemetry'] as const;
const heatPump = ['getHeatPumpLifetime', 'getHeatPumpTelemetry'] as const;
const lifetimes = ['getEvseLifetime', 'getHeatPumpLifetime'] as const;
const windows = ['getEvseTelemetry', 'getHeatPumpTelemetry'] as const;
const swagger = 'monitoring Swagger';

/** What single devices did: microinverters, batteries, EV chargers of other makers, heat pumps. */
export const deviceTelemetry: readonly LedgerRecord[] = [
  {
    id: 'device-telemetry-micro-list-size',
    statement: 'A page holds 10 microinverters by default and 20 at most.',
    published: 'The same.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: list,
  },
  {
    id: 'device-telemetry-micro-list-size-refused',
    statement: 'A size outside 1 to 20 and a page below 1 are 422.',
    published: 'The bounds stand in the notes; no answer is shown for values outside.',
    source: `${swagger} for the bounds; status and text are inference`,
    date: null,
    confidence: 'guess',
    operations: list,
    unverified: 'Ask for size=21 and page=0: the service may clamp instead.',
  },
  {
    id: 'device-telemetry-micro-list-page-size',
    statement: 'page_size is the size that was asked for.',
    published:
      'The note calls it the number of devices of this page; the sample has 10 with two devices on the first of three pages.',
    source: `${swagger}, sample`,
    date: null,
    confidence: 'guess',
    operations: list,
    unverified: 'Read the last page of a system whose number of microinverters is no multiple of the size.',
  },
  {
    id: 'device-telemetry-micro-list-beyond-last',
    statement: 'A page beyond the last is 200 with an empty list of devices and the real total.',
    published: null,
    source: 'inference',
    date: null,
    confidence: 'guess',
    operations: list,
    unverified: 'Ask for page 1000.',
  },
  {
    id: 'device-telemetry-micro-power',
    statement: 'powr and enwh of one microinverter relate as those of the whole system do: 12 to 1.',
    published: 'The notes of the single microinverter speak of all of them, and the samples do not fit: 30 W beside 40 Wh.',
    source: 'inference from recorded answers of whole systems',
    date: null,
    confidence: 'guess',
    operations: ['listMicroTelemetry', 'getMicroTelemetry'],
    unverified: 'Read one microinverter at noon.',
  },
  {
    id: 'device-telemetry-not-found',
    statement:
      'A serial number that the system does not have is 404, with a text that names the kind of device and quotes the serial number the way Ruby prints a hash. A missing system is 404 with the text of the other operations.',
    published: 'The sample bodies show the texts for the devices, and none for the system.',
    source: `${swagger}; the text for a missing system is taken from the neighbours`,
    date: null,
    confidence: 'documented',
    operations: ['getMicroTelemetry', 'getEnchargeTelemetry'],
  },
  {
    id: 'device-telemetry-encharge-objects',
    statement:
      'charge, discharge and soc are objects with one field each, in contrast to the batteries of a system without a count of devices.',
    published: 'The same in schema and sample.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: encharge,
  },
  {
    id: 'device-telemetry-encharge-last-reported',
    statement:
      'last_reported_time and last_reported_soc tell of the latest report, whatever window was asked for; the latter is a string such as 99%.',
    published: 'Last reported time and percentage; in the sample the time lies years after the window.',
    source: `${swagger}; that they ignore the window is inference from the sample`,
    date: null,
    confidence: 'guess',
    operations: encharge,
    unverified: 'Read a day of last month.',
  },
  {
    id: 'device-telemetry-serial-parameter-name',
    statement: 'The path parameter is serial_no.',
    published: 'The path says serial_no, the list of parameters serial_num.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: ['getEvseTelemetry'],
  },
  {
    id: 'device-telemetry-evse-third-party',
    statement: 'These operations are for EV chargers of other makers.',
    published:
      'The daily series says so; the telemetry speaks of the charger only. Chargers by Enphase have operations of their own.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: evse,
    unverified: 'Ask with the serial number of a charger by Enphase.',
  },
  {
    id: 'device-telemetry-evse-not-found',
    statement: 'A serial number that no EV charger of the system has is 404.',
    published: 'Only the text for a missing system is shown.',
    source: 'inference; the text is made after those for microinverters and batteries',
    date: null,
    confidence: 'guess',
    operations: evse,
    unverified: 'Ask with a made-up serial number.',
  },
  {
    id: 'device-telemetry-consumption-sign',
    statement: 'Energy of an EV charger is positive while the car is charged and negative while it gives energy back.',
    published: 'The same for the day and for the interval. The note on the list of intervals is that of the heat pump.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: [...evse, ...heatPump],
  },
  {
    id: 'device-telemetry-heat-pump-negative',
    statement:
      'Energy of a heat pump is 0 or more in telemetry. In the daily series a negative number means that nothing was used.',
    published:
      'The note on the interval allows 0 and more; that on the list, like that on the daily series, reads negative as no consumption.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: [...heatPump, ...evse],
  },
  {
    id: 'device-telemetry-lifetime-end-today',
    statement: 'The daily series of a device ends with today by default.',
    published: 'The same; the series of a whole system end with yesterday.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations: lifetimes,
  },
  {
    id: 'device-telemetry-interval-duration',
    statement: 'interval_duration is 5mins or 15mins, and 15mins by default. The answer repeats it.',
    published: 'The two words, and quarter-hours in the operation text; the samples have 5mins. A default is not told.',
    source: `${swagger}; the default is inference from the operation text`,
    date: null,
    confidence: 'documented',
    operations: windows,
    unverified: 'Ask without the parameter, on a site with telemetry of five minutes and on one without.',
  },
  {
    id: 'device-telemetry-interval-duration-refused',
    statement: 'Intervals of five minutes from a site that is not set up for them are 422.',
    published: 'They are supported where the site is set up for them; what happens elsewhere is not told.',
    source: 'inference; the text is made up',
    date: null,
    confidence: 'guess',
    operations: windows,
    unverified: 'Ask a site without them: it may answer quarter-hours and say so in interval_duration.',
  },
  {
    id: 'device-telemetry-window-integers',
    statement: 'start_at and end_at are integers.',
    published: 'The schema says string, the samples show integers.',
    source: `${swagger}, samples`,
    date: null,
    confidence: 'documented',
    operations: windows,
  },
  {
    id: 'device-telemetry-intervals-flat',
    statement: 'intervals is one list of intervals.',
    published: 'The schema nests one list in another, the samples do not.',
    source: `${swagger}, samples; recorded answers of import and export do nest`,
    date: null,
    confidence: 'documented',
    operations: windows,
    unverified: 'Read a day of an EV charger or a heat pump.',
  },
  {
    id: 'device-telemetry-evse-sample-steps',
    statement:
      'The intervals of our sample end at 1496527200, 1496527500 and 1496527800, five minutes apart as its interval_duration says.',
    published: 'The sample has 1496527200, 1496527260 and 1496527320 beside an interval_duration of 5mins.',
    source: `${swagger}; the sample of the heat pump has steps of five minutes`,
    date: null,
    confidence: 'documented',
    operations: ['getEvseTelemetry'],
  },
];
