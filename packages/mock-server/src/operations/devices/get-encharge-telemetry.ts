import type { Operation } from '../../call/operation.ts';
import { toEnchargeEnergy } from '../../simulation/encharge-energy.ts';
import { listMeterReports } from '../../simulation/meter-reports.ts';
import { toLastMeterEnd, toReport } from '../../simulation/report.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';
import { findDevice } from './find-device.ts';

/**
 * @ledger device-telemetry-encharge-objects device-telemetry-encharge-last-reported telemetry-interval-length telemetry-alignment
 * telemetry-empty telemetry-integers
 */
export const getEnchargeTelemetry: Operation<'getEnchargeTelemetry'> = {
  simulate(call) {
    const { energy, granularity, span, told, now } = readTelemetryWindow(call);
    const report = toReport(call.site, now);
    // A battery is known from the first report of its gateway on.
    const { device, position } = findDevice(report ? energy.plant.encharges : [], call.path.serial_no, 'Encharge');
    const last = toLastMeterEnd(call.site, now) ?? 0;
    const [latest] = listMeterReports(energy, { from: last - 1, until: last }, now);
    const energyIn = (each: Parameters<typeof toEnchargeEnergy>[3]) =>
      toEnchargeEnergy(energy.seed, energy.plant, position, each);
    return {
      system_id: call.site.id,
      serial_number: device.serial,
      granularity,
      total_devices: 1,
      ...told,
      items: 'intervals',
      intervals: listMeterReports(energy, span, now).map((each) => {
        const { charged, discharged, percent } = energyIn(each);
        return { end_at: each.end, charge: { enwh: charged }, discharge: { enwh: discharged }, soc: { percent } };
      }),
      last_reported_time: report?.lastReportAt ?? 0,
      last_reported_soc: `${latest ? energyIn(latest).percent : 0}%`,
    };
  },
};
