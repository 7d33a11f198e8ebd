import { stepSeconds } from './day-flows.ts';
import { toTemperature } from './temperature.ts';
import { type DayLight, toLocalStep } from './to-array-energy.ts';

const stepsPerHour = 3600 / stepSeconds;
/** Below this temperature of the air a house is heated, and at this one the heat pump runs without a break. */
const heatsBelow = 17;
const fullAt = -12;
/** Water is heated at these hours. */
const waterFrom = 5 * stepsPerHour;
const waterUntil = 6.5 * stepsPerHour;

/** What a heat pump uses in each interval, in whole Wh. What is below a whole Wh is carried on. */
export function toHeatPumpEnergy(powerW: number, light: DayLight): Int32Array {
  const { length, weather, noise, place } = light;
  const energy = light.create(length);
  let carried = 0;
  for (let step = 0; step < length; step++) {
    const local = toLocalStep(light, step);
    const heating = Math.max(0, (heatsBelow - toTemperature(weather, local)) / (heatsBelow - fullAt));
    const water = local >= waterFrom && local < waterUntil ? 0.5 : 0;
    const level = Math.min(1, heating * (1 + 0.25 * (noise[(place * 3 + step) & (noise.length - 1)] ?? 0)) + water + 0.012);
    carried += (powerW * level) / stepsPerHour;
    const whole = Math.floor(carried);
    energy[step] = whole;
    carried -= whole;
  }
  return energy;
}
