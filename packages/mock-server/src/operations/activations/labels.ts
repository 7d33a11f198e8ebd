/** What Enlighten calls the states that Monitoring has words for. One without a label is shown by its word. @ledger activation-status-labels */
export const statusLabels: Readonly<Record<string, string>> = {
  normal: 'Normal',
  comm: 'Gateway Not Reporting',
  no_data: 'Gateway Not Reporting',
  micro: 'Microinverters Not Reporting',
  power: 'Production Issue',
  meter: 'Meter Not Reporting',
  meter_issue: 'Meter Issue',
  battery: 'Battery Not Reporting',
  storage_idle: 'Storage Idle',
  encharge_issue: 'IQ Battery Issue',
  enpower_issue: 'System Controller Issue',
  retired: 'Retired',
};

/** @ledger activation-grid-connection-type */
export const gridConnectionTypes = {
  1: 'Net Billing Tariff (NEM 3.0)',
  2: 'Net Metering',
  3: 'Net Feed-in tariff',
  4: 'Gross Feed-in tariff',
} as const;

/** @ledger activation-battery-grid-mode */
export const batteryGridModes = { 1: 'Import Only', 2: 'Export Only' } as const;
