import { toChargerSerial } from '../serials.ts';
import type { Site } from '../site.ts';
import type { Draw } from './draw.ts';
import type { Kind } from './kinds.ts';
import type { Place } from './places.ts';

export function toModules({ roof }: Kind, draw: Draw): { readonly modules: number; readonly moduleW: number } {
  const chance = draw('modules', 0);
  const moduleW = 300 + 5 * Math.floor(draw('modules', 1) * 30);
  if (roof === 'hall') return { modules: 200, moduleW };
  if (roof === 'shop') return { modules: 40 + Math.floor(chance * 81), moduleW };
  return { modules: 6 + Math.floor(chance ** 1.5 * 35), moduleW };
}

export function toPhases({ roof }: Kind, { address, threePhase }: Place, draw: Draw): 1 | 2 | 3 {
  if (draw('phases') < (roof ? Math.max(0.8, threePhase) : threePhase)) return 3;
  return ['US', 'CA', 'MX'].includes(address.country ?? '') ? 2 : 1;
}

export function toBattery({ battery, roof }: Kind, draw: Draw): Site['battery'] {
  if (!battery) return null;
  const units = (roof ? 4 : 1) + Math.floor(draw('battery') * 4);
  return { chargeW: units * 3840, dischargeW: units * 3840, capacityWh: units * 5000 };
}

export function toCharger(id: number, make: 'enphase' | 'other', phases: number): Site['chargers'][number] {
  return { serial: toChargerSerial({ id }, 0), maxW: phases === 3 ? 11_040 : 7_680, minW: 1_440, make };
}

export function toConnection(chance: number): Site['connection'] {
  if (chance < 0.5) return 'wifi';
  return chance < 0.85 ? 'ethernet' : 'cellular';
}

export function toMount(chance: number): string | null {
  if (chance < 0.55) return null;
  if (chance < 0.9) return 'rack_mount';
  return ['zep', 'acm', 'bipv', 'frame_mount', 'railless_mount'][Math.floor((chance - 0.9) * 50)] ?? null;
}
