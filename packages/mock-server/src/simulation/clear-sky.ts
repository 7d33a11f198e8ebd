import { getPosition } from 'suncalc';
import { stepSeconds } from './day-flows.ts';
import type { ModuleArray, Site } from './site.ts';

const stepsPerDay = 86_400 / stepSeconds;
/** The sun moves so little in eight days that what lies between is a straight line. */
const rowDays = 8;
const rowCount = 46;
const radians = Math.PI / 180;
/** A day of the year that the table begins with: 1970-01-01 has the sun of every other January. */
const yearDays = 365.2425;

/** What would fall on an array without clouds, in W a square metre, at the middle of each quarter-hour of a UTC day. */
export interface ClearSky {
  /** Two rows of 96 values, and how far a day lies from the first to the second. A day is counted from 1970-01-01. */
  rowsOf(day: number): readonly [before: Float32Array, after: Float32Array, share: number];
}

/** Rows are computed when they are asked for. The sun's position comes from suncalc, the air's share from Meinel. */
export function createClearSky({ latitude, longitude }: Pick<Site, 'latitude' | 'longitude'>, array: ModuleArray): ClearSky {
  const rows: (Float32Array | undefined)[] = [];
  const rowOf = (index: number): Float32Array => {
    rows[index] ??= createRow(index);
    return rows[index];
  };

  function createRow(index: number): Float32Array {
    const row = new Float32Array(stepsPerDay);
    const midnight = index * rowDays * 86_400;
    for (let at = 0; at < stepsPerDay; at++) row[at] = look(midnight + (at + 0.5) * stepSeconds);
    return row;
  }

  function look(instant: number): number {
    const { altitude, azimuth } = getPosition(new Date(instant * 1000), latitude, longitude);
    return toIrradiance(altitude, azimuth, array);
  }

  return {
    rowsOf(day) {
      const place = (((day % yearDays) + yearDays) % yearDays) / rowDays;
      const index = Math.floor(place) % rowCount;
      return [rowOf(index), rowOf((index + 1) % rowCount), Math.min(1, place - Math.floor(place))];
    },
  };
}

/** Direct, diffuse and reflected light on a tilted plane in W a square metre. Angles in degrees, azimuths clockwise from north. */
function toIrradiance(altitude: number, azimuth: number, array: ModuleArray): number {
  if (altitude <= 0) return 0;
  const height = Math.sin(altitude * radians);
  const airMass = 1 / (height + 0.50572 * (altitude + 6.07995) ** -1.6364);
  const direct = 1353 * 0.7 ** (airMass ** 0.678);
  const diffuse = 0.12 * direct * Math.max(height, 0.08);
  const tilt = array.tilt * radians;
  const facing =
    height * Math.cos(tilt) + Math.cos(altitude * radians) * Math.sin(tilt) * Math.cos((azimuth - array.azimuth) * radians);
  const reflected = 0.2 * (direct * height + diffuse) * ((1 - Math.cos(tilt)) / 2);
  return direct * Math.max(0, facing) + diffuse * ((1 + Math.cos(tilt)) / 2) + reflected;
}
