import { toDraw } from '../random.ts';
import type { Site } from './site.ts';

/** The weather of one day at one place. */
export interface Weather {
  /** The share of clear-sky light that comes through on average. */
  readonly clearness: number;
  /** How far it swings around that: 0 under a blue or a closed sky. */
  readonly swing: number;
  /** Mean air temperature in degrees Celsius, and how far noon lies above it. */
  readonly temperature: number;
  readonly rise: number;
  readonly isStormy: boolean;
  /** Whether snow lies on the modules. */
  readonly isSnowy: boolean;
}

const purposes = { daily: 11, spell: 12, temperature: 13, clearness: 14, storm: 15 } as const;
const spellDays = 4;

/** The weather of a seed. Places within about a hundred kilometres share it, and days resemble those before. Days count from 1970-01-01. */
export function createWeather(seed: number): (site: Pick<Site, 'latitude' | 'longitude'>, day: number) => Weather {
  const draw = (purpose: keyof typeof purposes, region: number, when: number) => toDraw(seed, purposes[purpose], region, when);

  /** 0 under a blue sky to 1 under a closed one: half of a day's own, half of the spell that it lies in. */
  function cloudsOf(region: number, latitude: number, day: number): number {
    const spell = day / spellDays;
    const first = Math.floor(spell);
    const before = draw('spell', region, first);
    const after = draw('spell', region, first + 1);
    const drawn = 0.5 * draw('daily', region, day) + 0.5 * (before + (after - before) * (spell - first));
    // Skies are greyer towards the poles, and in their winters.
    const poleward = Math.max(0, Math.abs(latitude) - 30) / 30;
    return drawn + 0.11 * poleward + (poleward > 0 ? 0.1 * winterOf(latitude, day) : 0);
  }

  function temperatureOf(region: number, latitude: number, day: number): number {
    const poleward = Math.abs(latitude);
    const mean = 29 - 0.42 * poleward;
    return mean - 0.24 * poleward * winterOf(latitude, day) + 9 * (draw('temperature', region, day) - 0.5);
  }

  function isSnowfall(region: number, latitude: number, day: number): boolean {
    return cloudsOf(region, latitude, day) > 0.72 && temperatureOf(region, latitude, day) < 0;
  }

  return ({ latitude, longitude }, day) => {
    const region = toRegion(latitude, longitude);
    const clouds = cloudsOf(region, latitude, day);
    const temperature = temperatureOf(region, latitude, day);
    const drawn = draw('clearness', region, day);
    const isSnowy = temperature < 1 && [0, 1, 2].some((ago) => isSnowfall(region, latitude, day - ago));
    // Spelled out, so that all weather has one shape: it is read for every interval.
    const toWeather = ({ swing, rise }: typeof blueSky, clearness: number, isStormy = false): Weather => {
      return { clearness, swing, temperature, rise, isStormy, isSnowy };
    };
    if (clouds < 0.48) return toWeather(blueSky, 0.95 + 0.05 * drawn);
    if (clouds < 0.74) return toWeather(brokenClouds, 0.5 + 0.3 * drawn);
    return toWeather(closedSky, 0.14 + 0.22 * drawn, clouds > 0.85 && draw('storm', region, day) < 0.2);
  };
}

const blueSky = { swing: 0, rise: 6, isStormy: false };
const brokenClouds = { swing: 0.45, rise: 4.5, isStormy: false };
const closedSky = { swing: 0.06, rise: 2, isStormy: false };

/** 1 in the middle of winter, -1 in the middle of summer. */
export function winterOf(latitude: number, day: number): number {
  return Math.cos(((day - 15) / 365.2425) * 2 * Math.PI) * Math.sign(latitude || 1);
}

function toRegion(latitude: number, longitude: number): number {
  return (Math.floor(latitude) + 90) * 360 + Math.floor(longitude) + 180;
}
