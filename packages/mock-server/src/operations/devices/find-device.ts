import { Refusal } from '../../errors/refusal.ts';
import { toRubyString } from '../../errors/to-ruby-string.ts';

/**
 * The position of the device of one kind that has a serial number. Another system's number, or one of another kind, is as unknown as a made-up one.
 *
 * @param kind as the live service calls it: `Micro`
 * @throws Refusal `device_unknown`
 * @ledger device-telemetry-not-found device-telemetry-evse-not-found
 */
export function findDevice<Device extends { readonly serial: string }>(
  devices: readonly Device[],
  serial: string,
  kind: 'Micro' | 'Encharge' | 'Evse',
): { readonly device: Device; readonly position: number } {
  const position = devices.findIndex((each) => each.serial === serial);
  const device = devices[position];
  if (!device) throw new Refusal('device_unknown', { text: `${kind} not found for {:id=>${toRubyString(serial)}}` });
  return { device, position };
}
