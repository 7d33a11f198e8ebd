import type { Operation } from '../../call/operation.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';
import { findDevice } from './find-device.ts';
import { listMicros } from './list-micros.ts';
import { toMicroIntervals } from './to-micro-intervals.ts';

export const getMicroTelemetry: Operation<'getMicroTelemetry'> = {
  simulate(call) {
    const window = readTelemetryWindow(call);
    const { device } = findDevice(listMicros(window), call.path.serial_no, 'Micro');
    return {
      system_id: call.site.id,
      serial_number: device.serial,
      granularity: window.granularity,
      total_devices: 1,
      ...window.told,
      items: 'intervals',
      intervals: toMicroIntervals(window, device),
    };
  },
};
