import { toDraw } from '../random.ts';
import { stepSeconds } from './day-flows.ts';
import type { Plant } from './plant.ts';
import { type DayLight, toLocalStep } from './to-array-energy.ts';
import { winterOf } from './weather.ts';

const stepsPerHour = 3600 / stepSeconds;
const hoursPerYear = 8766;
const purposes = { day: 41, appliance: 42, power: 43, length: 44 } as const;

/** Use of each hour, as a multiple of the mean of the year: at home on working days and at weekends, and in a business. */
const shapes = {
  working: [
    0.5, 0.45, 0.42, 0.42, 0.45, 0.6, 1.0, 1.3, 1.1, 0.8, 0.7, 0.7, 0.8, 0.75, 0.7, 0.75, 0.95, 1.3, 1.65, 1.75, 1.6, 1.35, 1.0,
    0.7,
  ],
  weekend: [
    0.6, 0.5, 0.45, 0.43, 0.43, 0.48, 0.65, 0.9, 1.2, 1.35, 1.3, 1.25, 1.3, 1.2, 1.05, 1.0, 1.1, 1.35, 1.6, 1.65, 1.5, 1.3, 1.05,
    0.8,
  ],
  open: [
    0.45, 0.45, 0.45, 0.45, 0.6, 0.9, 1.2, 1.5, 1.7, 1.75, 1.75, 1.75, 1.7, 1.75, 1.75, 1.7, 1.6, 1.3, 0.9, 0.7, 0.6, 0.5, 0.45,
    0.45,
  ],
  closed: [
    0.42, 0.42, 0.42, 0.42, 0.42, 0.42, 0.45, 0.5, 0.55, 0.55, 0.55, 0.55, 0.55, 0.55, 0.55, 0.5, 0.5, 0.48, 0.45, 0.45, 0.42,
    0.42, 0.42, 0.42,
  ],
} as const;

const hoursPerDay = 24;

/** By quarter-hour of the clock on the wall: hours go over into each other. */
const courses = {
  working: toCourse(shapes.working),
  weekend: toCourse(shapes.weekend),
  open: toCourse(shapes.open),
  closed: toCourse(shapes.closed),
};

function toCourse(shape: readonly number[]): Float64Array {
  return Float64Array.from({ length: hoursPerDay * stepsPerHour }, (_, step) => {
    const hour = step / stepsPerHour;
    const early = Math.floor(hour);
    const from = shape[early] ?? 1;
    return from + ((shape[(early + 1) % hoursPerDay] ?? 1) - from) * (hour - early);
  });
}

/** What the house uses in each interval without vehicles and heat pump, in whole Wh. What is below a whole Wh is carried on. */
export function toHouseEnergy(seed: number, { site, load }: Plant, day: number, light: DayLight): Int32Array {
  const { length, noise, place } = light;
  const isWeekend = (day + 4) % 7 === 0 || (day + 4) % 7 === 6;
  const course = courses[load.kind === 'home' ? (isWeekend ? 'weekend' : 'working') : isWeekend ? 'closed' : 'open'];
  // Light and heat in winter, cooling in hot summers.
  const winter = winterOf(site.latitude, day);
  const season = 1 + (winter > 0 ? 0.16 : -0.1 * Math.max(0, (light.weather.temperature - 21) / 8)) * winter;
  const drawn = toDraw(seed, purposes.day, site.id, day);
  const mean = (load.yearlyWh / hoursPerYear / stepsPerHour) * season * (0.8 + 0.4 * drawn);
  const extra = toAppliances(seed, site.id, day, mean, length);
  const energy = light.create(length);
  let carried = 0;
  for (let step = 0; step < length; step++) {
    const level = course[toLocalStep(light, step)] ?? 1;
    carried += mean * 0.85 * level * (1 + 0.35 * (noise[(place * 7 + step) & (noise.length - 1)] ?? 0)) + (extra[step] ?? 0);
    const whole = Math.floor(carried);
    energy[step] = whole;
    carried -= whole;
  }
  return energy;
}

const hours = [7, 12, 18, 20];
/** Written over for each day: it is read at once. Longer than any day. */
const appliances = new Float32Array(128);

/** Ovens, machines and kettles: a few blocks a day, mostly around meals. They use what is left of the mean. */
function toAppliances(seed: number, site: number, day: number, mean: number, length: number): Float32Array {
  const energy = appliances.fill(0);
  const whole = mean * 0.15 * length;
  for (let at = 0; at < hours.length; at++) {
    const hour = hours[at] ?? 0;
    const which = day * hours.length + at;
    const start = Math.floor((hour + 2 * toDraw(seed, purposes.appliance, site, which) - 0.5) * stepsPerHour);
    const steps = 2 + Math.floor(4 * toDraw(seed, purposes.length, site, which));
    const share = (whole / hours.length) * (0.5 + toDraw(seed, purposes.power, site, which));
    for (let step = start; step < Math.min(length, start + steps); step++) energy[step] = (energy[step] ?? 0) + share / steps;
  }
  return energy;
}
