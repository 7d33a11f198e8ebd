/** A kind of event. */
export interface EventType {
  readonly id: number;
  /** Whether such an event has a duration. */
  readonly isStateful: boolean;
  readonly name: string;
  readonly description: string;
  readonly action: string;
  /** When an alarm is raised over events that stay open, and how grave it is, from 1 to 6; none where it is left out. */
  readonly alarm?: { readonly afterSeconds: number; readonly severity: Severity };
}

export type Severity = 1 | 2 | 3 | 4 | 5 | 6;

const hour = 3600;
const day = 24 * hour;
const nothing = 'No action is required.';

/**
 * The types of events, by key. Two are published, `envoy_no_report` and `acb_sleeping`; the ids and words of the others are made up.
 *
 * @ledger event-types-given event-type-key alarm-escalation
 */
export const eventTypes = {
  envoy_no_report: {
    id: 28,
    isStateful: true,
    name: 'Gateway not reporting',
    description:
      'The broadband Internet connection that the Enphase gateway uses to communicate to the Enphase servers is experiencing a problem.',
    action:
      "Check that your gateway and Internet router are plugged in and that the site's Internet service is not experiencing an outage.",
    alarm: { afterSeconds: day, severity: 2 },
  },
  micro_no_report: {
    id: 31,
    isStateful: true,
    name: 'Microinverter not reporting',
    description: 'The gateway has heard nothing from the microinverter for a day.',
    action: 'Check the connection of the microinverter, and have it replaced if it stays silent.',
    alarm: { afterSeconds: day, severity: 3 },
  },
  micro_production_issue: {
    id: 37,
    isStateful: true,
    name: 'Microinverter production issue',
    description: 'The microinverter reports a condition that limits what it produces.',
    action: 'Have the installer look at the microinverter and its module.',
    alarm: { afterSeconds: day, severity: 3 },
  },
  micro_firmware_update: {
    id: 52,
    isStateful: true,
    name: 'Microinverters updating',
    description: 'The microinverters take new firmware and do not produce until they have it.',
    action: nothing,
  },
  production_disabled: {
    id: 64,
    isStateful: true,
    name: 'Production disabled',
    description: 'Power production was switched off from afar.',
    action: 'Switch production on again as soon as the reason is gone.',
    alarm: { afterSeconds: 7 * day, severity: 3 },
  },
  meter_disabled: {
    id: 71,
    isStateful: true,
    name: 'Meter disabled',
    description: 'A meter of the gateway was switched off.',
    action: 'Switch the meter on again if it was not meant to stay off.',
    alarm: { afterSeconds: 7 * day, severity: 4 },
  },
  meter_issue: {
    id: 72,
    isStateful: true,
    name: 'Meter issue',
    description: 'What the meter counts does not fit what the devices report.',
    action: 'Have the installer check the current transformers and their phases.',
    alarm: { afterSeconds: day, severity: 3 },
  },
  grid_outage: {
    id: 901,
    isStateful: true,
    name: 'Grid outage',
    description: 'There is no grid at the site.',
    action: 'Ask the utility how long it is going to take.',
    alarm: { afterSeconds: 4 * hour, severity: 3 },
  },
  microgrid_formed: {
    id: 902,
    isStateful: false,
    name: 'Microgrid formed',
    description: 'The system controller has cut the site off the grid and supplies it from sun and battery.',
    action: nothing,
  },
  grid_restored: {
    id: 903,
    isStateful: false,
    name: 'Grid connection restored',
    description: 'The grid is back, and the system controller has connected the site with it again.',
    action: nothing,
  },
  controller_issue: {
    id: 911,
    isStateful: true,
    name: 'System controller issue',
    description: 'The system controller reports a condition that keeps it from its work.',
    action: 'Have the installer look at the system controller.',
    alarm: { afterSeconds: day, severity: 2 },
  },
  storm_guard_active: {
    id: 921,
    isStateful: true,
    name: 'Storm guard active',
    description: 'A storm is announced, and the battery is charged and kept full for an outage.',
    action: nothing,
  },
  demand_response: {
    id: 931,
    isStateful: true,
    name: 'Demand response event',
    description: 'The utility has called for demand response.',
    action: nothing,
  },
  battery_soc_low: {
    id: 4701,
    isStateful: true,
    name: 'IQ Battery charge low',
    description: 'During an outage, the state of charge of the battery has fallen below 10 percent.',
    action: 'Switch off what is not needed until the battery is charged again.',
    alarm: { afterSeconds: hour, severity: 2 },
  },
  battery_reserve_reached: {
    id: 4702,
    isStateful: false,
    name: 'IQ Battery at its reserve',
    description: 'The battery has been discharged to the reserve that is kept for an outage. Told once a day.',
    action: nothing,
  },
  battery_full: {
    id: 4703,
    isStateful: false,
    name: 'IQ Battery fully charged',
    description: 'The battery holds all that it can. Told once a day.',
    action: nothing,
  },
  battery_issue: {
    id: 4711,
    isStateful: true,
    name: 'IQ Battery issue',
    description: 'The battery reports a condition that limits what it takes in or gives out.',
    action: 'Have the installer look at the battery.',
    alarm: { afterSeconds: day, severity: 2 },
  },
  acb_sleeping: {
    id: 4781,
    isStateful: false,
    name: 'AC Battery Sleeping',
    description:
      'AC Battery has entered the target state of charge band. Cleared when the battery exits the state of charge target, or sleep mode is removed.',
    action: nothing,
  },
} as const satisfies Readonly<Record<string, EventType>>;

export type EventKey = keyof typeof eventTypes;

export function toEventType(key: EventKey): EventType {
  return eventTypes[key];
}

/** The longest time that an event stays open before it raises an alarm. */
export const longestEscalation = Math.max(
  ...Object.keys(eventTypes).map((key) => toEventType(key as EventKey).alarm?.afterSeconds ?? 0),
);
