import type { LedgerRecord } from './record.ts';

const operations = ['getLiveData'] as const;
const swagger = 'monitoring Swagger';

/** The stream of live readings, and its refusals. */
export const liveStatus: readonly LedgerRecord[] = [
  {
    id: 'live-event-framing',
    statement:
      'The data field of an event holds one JSON object with data, timestamps and type. The schema is that of the parsed event, so the object stands in its field data.',
    published: 'Schema and sample are one JSON object in which data stands within data; no bytes of a stream are shown.',
    source: `${swagger}; how it goes over the wire is inference from the format of event streams`,
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Record the bytes of a stream: the outer data may be part of the JSON text, and events may have an id or a name.',
  },
  {
    id: 'live-event-error',
    statement:
      'A fault that comes up while the stream runs is sent as an event in the envelope of the refusals, and the stream ends.',
    published: 'Nothing is said about faults after the beginning. The refusals carry a type, as readings do.',
    source: 'inference: once status 200 is sent, no other way is left, and the shared field type tells the two apart',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Take the gateway off the internet while a stream runs.',
  },
  {
    id: 'live-access-ends',
    statement:
      'A stream whose grant is revoked, or whose person may not see the system any more, ends with the event of the 401 or 403 that a new stream would get.',
    published: 'Nothing is said about faults after the beginning.',
    source: 'inference: access is refused from the next call on, and a stream is no way around it',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Take the access of an application back while a stream runs.',
  },
  {
    id: 'live-pace',
    statement:
      'A reading is sent when the stream opens and then one a second, each of the instant at which it is sent. Readings that a client does not take in time are left out, and it gets the latest.',
    published: 'Real time, on demand, for a duration in seconds. No pace is named.',
    source: 'inference: the duration is counted in seconds; that nothing piles up follows from the name',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Record a stream of 30 seconds with the time at which each event came.',
  },
  {
    id: 'live-end',
    statement:
      'After the duration the stream ends without a last event: the body is complete, and the connection can be used again.',
    published: 'The duration ends the stream. No event, text or status for its end is published.',
    source: 'inference: every published type of event is a reading or a fault',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Record the last bytes of a stream of 30 seconds.',
  },
  {
    id: 'live-473',
    statement:
      'A gateway that is offline or silent is 473, and so is one without current: in an outage at a site that has no system controller.',
    published: 'The status says that the gateway is not reporting.',
    source: `${swagger}; that a gateway without current is silent is inference`,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-error-envelope',
    statement: 'All refusals have one envelope: error with code, details, message and status, then two timestamps and type.',
    published: 'Schema and sample of each status.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-500',
    statement: 'A failure that has no status of its own is 500 in the envelope of the stream.',
    published: 'The operation declares 550 to 552 for what the service cannot reach, and no 500.',
    source: 'by analogy with the other refusals of this operation',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Keep the body of a 500 when one comes.',
  },
  {
    id: 'live-error-epoch',
    statement:
      'timestamp_epoch counts milliseconds. The samples of 468, 472, 473, 550, 551 and 552 stand as published, with seconds that name another day than their timestamp_utc.',
    published:
      'Milliseconds in the samples of readings, of 401, 403, 429, 461, 462, 463 and 466; seconds in the others. The notes say epoch.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
    unverified: 'Ask for a system that does not exist: the service may really send seconds there.',
  },
  {
    id: 'live-error-details',
    statement: 'details is a list of open objects. Each sample holds one, which is empty.',
    published: 'All samples show it; the schema says objects, without any field.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-refusal-media-type',
    statement: 'Refusals are application/json; only the stream itself is text/event-stream.',
    published:
      'The description of every refusal says application/json; their samples are filed under text/event-stream, the only type that the operation lists.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-duration',
    statement:
      'duration is a request header: an integer of seconds from 30 to 300, and 30 without it. Less is 461, more 462, anything but an integer 463.',
    published:
      'Place, type, default and bounds stand in the parameter, the refusals have samples. The description calls it a parameter.',
    source: `${swagger}; release notes for the 300; a third-party copy of the documents describes 462 with 900 seconds`,
    date: '2023-06-20',
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-charged',
    statement:
      'A call costs USD 0.10 apart from the price of the plan, on the Kilowatt, Megawatt and Partner plans. Watt has no live status.',
    published: 'The price stands on the plan page.',
    source: 'plan page',
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-gateway-requirements',
    statement:
      'Without an active gateway of version 6.0.0 or later the answer is 466. Without an active production meter, or with an active battery or system controller and no active consumption meter, it is 472.',
    published:
      'The descriptions of both statuses say so; the second speaks of Ensemble sites, those with an IQ Battery or a system controller.',
    source: `${swagger}; release notes for the version`,
    date: '2023-06-20',
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-401',
    statement:
      'A 401 tells its cause: status NOT_AUTHENTICATED for a key that is missing or unknown, UNAUTHORIZED for a token that is invalid or expired and for an application without the access control.',
    published:
      'The description lists five pairs of status and text; one sample shows the unknown key. The pairs write API key in two ways.',
    source: `${swagger}; that type is authentication_error for all five is inference from the one sample`,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-403',
    statement: 'A system that the token does not cover is 403, in words that other operations have for 401.',
    published: 'Sample body for 403.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-429',
    statement: 'A 429 names neither the plan nor the window.',
    published: 'Schema and sample for 429.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-468',
    statement: 'An id that no system has is 468 instead of 404. An id that is no number is such an id.',
    published: 'Sample body for 468; the operation declares no 404.',
    source: `${swagger}; the answer to an id that is no number is inference`,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-550-551',
    statement: '550 and 551 differ in their number only.',
    published: 'The same description and text for both.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-battery-mode-words',
    statement:
      'battery_mode is `Savings Mode`, `Full Backup` or `Self-consumption`, or `DR Event Active` during a demand response event. It is an open string.',
    published: 'The note lists the first three; the release notes add the fourth.',
    source: `${swagger}; release notes`,
    date: '2023-07-03',
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-grid-status-words',
    statement: 'grid_status is `On Grid`, `Off Grid` or `Unknown`.',
    published: 'The note lists the three.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
  {
    id: 'live-battery-sign',
    statement:
      'battery_power is positive while the battery discharges, grid_power while energy is bought, and production, generator, battery and grid add up to the consumption. The published sample stands as it is.',
    published:
      'The notes give both signs. The sample adds up only with the opposite sign of the battery: 30 produced, 10 sold and 15 used leave 5 to charge it, and battery_power is 5.',
    source: `${swagger}; that the powers add up is inference`,
    date: null,
    confidence: 'documented',
    operations,
    unverified: 'Record a stream around noon, while the sun charges the battery.',
  },
  {
    id: 'live-nothing-measured',
    statement:
      'Every field is in every reading. A power that nothing measures and the state of charge of no battery are 0, and the mode of no battery is an empty string.',
    published: 'The only sample has a battery. Sites without battery or consumption meter are allowed.',
    source: 'inference, after the zeros of the system summary',
    date: null,
    confidence: 'guess',
    operations,
    unverified: 'Stream a site that has nothing but a production meter.',
  },
  {
    id: 'live-one-gateway',
    statement: 'envoy_serial_number is a list, and of several gateways of a site one delivers the data.',
    published: 'The note says so; the sample lists one.',
    source: swagger,
    date: null,
    confidence: 'documented',
    operations,
  },
];
