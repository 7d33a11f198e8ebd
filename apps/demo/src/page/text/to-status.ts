/** How a status is shown. The words carry the meaning; the tone only repeats it in colour and shape. */
export interface StatusText {
  readonly text: string;
  readonly tone: 'good' | 'attention' | 'idle';
}

const known: Readonly<Record<string, StatusText>> = {
  normal: { text: 'Normal', tone: 'good' },
  on_grid: { text: 'On grid', tone: 'good' },
  off_grid: { text: 'Off grid', tone: 'attention' },
  micro: { text: 'Microinverter issue', tone: 'attention' },
  meter: { text: 'Meter issue', tone: 'attention' },
  meter_issue: { text: 'Meter issue', tone: 'attention' },
  comm: { text: 'Gateway not reporting', tone: 'attention' },
  power: { text: 'Production issue', tone: 'attention' },
  battery: { text: 'Battery issue', tone: 'attention' },
  encharge_issue: { text: 'Battery issue', tone: 'attention' },
  enpower_issue: { text: 'Grid switch issue', tone: 'attention' },
  storage_idle: { text: 'Battery idle', tone: 'idle' },
  no_data: { text: 'No data yet', tone: 'idle' },
  retired: { text: 'Retired', tone: 'idle' },
};

/** Words for a status of the service. One that is not known is shown as it came. */
export function toStatus(status: string): StatusText {
  return Object.hasOwn(known, status) && known[status] ? known[status] : { text: status.replaceAll('_', ' '), tone: 'idle' };
}
