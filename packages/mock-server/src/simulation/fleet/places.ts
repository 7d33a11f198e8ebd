import type { Site } from '../site.ts';

/** A town where sites of the fleet stand. */
export interface Place {
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly address: Site['address'];
  /** Of 1000 sites, how many stand here. */
  readonly weight: number;
  /** The share of the houses here that have three phases. */
  readonly threePhase: number;
  /** The first two digits of a National Metering Identifier, where there are some. */
  readonly nmi?: string;
}

const us = (
  city: string,
  state: string,
  postal: string,
  timeZone: string,
  latitude: number,
  longitude: number,
  weight: number,
): Place => ({
  timeZone,
  latitude,
  longitude,
  address: { city, state, country: 'US', postal_code: postal },
  weight,
  threePhase: 0,
});

const elsewhere = (
  city: string,
  country: string,
  postal: string,
  timeZone: string,
  latitude: number,
  longitude: number,
  weight: number,
  threePhase: number,
): Place => ({ timeZone, latitude, longitude, address: { city, country, postal_code: postal }, weight, threePhase });

const au = (
  city: string,
  state: string,
  postal: string,
  timeZone: string,
  at: readonly [number, number],
  weight: number,
  nmi: string,
): Place => ({
  timeZone,
  latitude: at[0],
  longitude: at[1],
  address: { city, state, country: 'AU', postal_code: postal },
  weight,
  threePhase: 0.35,
  nmi,
});

/**
 * Where the fleet stands: zones with and without a change of clocks, north and south of the equator, with days that start a quarter
 * and three quarters of an hour off, and up to fourteen hours ahead of UTC. The weights add up to 1000.
 */
export const places: readonly Place[] = [
  us('San Jose', 'CA', '95112', 'America/Los_Angeles', 37.34, -121.89, 120),
  us('Fresno', 'CA', '93721', 'America/Los_Angeles', 36.74, -119.79, 80),
  us('San Diego', 'CA', '92103', 'America/Los_Angeles', 32.75, -117.17, 70),
  us('Phoenix', 'AZ', '85004', 'America/Phoenix', 33.45, -112.07, 50),
  us('Denver', 'CO', '80205', 'America/Denver', 39.76, -104.97, 30),
  us('Houston', 'TX', '77008', 'America/Chicago', 29.8, -95.42, 50),
  us('Minneapolis', 'MN', '55408', 'America/Chicago', 44.95, -93.29, 15),
  us('Orlando', 'FL', '32803', 'America/New_York', 28.56, -81.35, 40),
  us('Boston', 'MA', '02118', 'America/New_York', 42.34, -71.07, 40),
  us('Albany', 'NY', '12203', 'America/New_York', 42.68, -73.85, 30),
  us('Honolulu', 'HI', '96816', 'Pacific/Honolulu', 21.29, -157.8, 30),
  us('Anchorage', 'AK', '99501', 'America/Anchorage', 61.22, -149.88, 5),
  us('San Juan', 'PR', '00907', 'America/Puerto_Rico', 18.45, -66.07, 25),
  elsewhere('Toronto', 'CA', 'M4C 1B5', 'America/Toronto', 43.69, -79.31, 20, 0),
  elsewhere('St. John’s', 'CA', 'A1C 5M2', 'America/St_Johns', 47.56, -52.71, 5, 0),
  elsewhere('Monterrey', 'MX', '64000', 'America/Monterrey', 25.67, -100.31, 15, 0.2),
  elsewhere('Campinas', 'BR', '13015-904', 'America/Sao_Paulo', -22.91, -47.06, 25, 0.3),
  elsewhere('Santiago', 'CL', '7500000', 'America/Santiago', -33.43, -70.62, 5, 0.2),
  elsewhere('Utrecht', 'NL', '3521 AZ', 'Europe/Amsterdam', 52.08, 5.11, 80, 0.5),
  elsewhere('Lyon', 'FR', '69007', 'Europe/Paris', 45.74, 4.84, 60, 0.25),
  elsewhere('Freiburg', 'DE', '79098', 'Europe/Berlin', 47.99, 7.85, 40, 0.9),
  elsewhere('Graz', 'AT', '8010', 'Europe/Vienna', 47.07, 15.44, 10, 0.9),
  elsewhere('Bologna', 'IT', '40122', 'Europe/Rome', 44.49, 11.33, 25, 0.3),
  elsewhere('Valencia', 'ES', '46004', 'Europe/Madrid', 39.47, -0.37, 20, 0.2),
  elsewhere('Leeds', 'GB', 'LS6 2AB', 'Europe/London', 53.82, -1.57, 25, 0.05),
  elsewhere('Malmö', 'SE', '211 20', 'Europe/Stockholm', 55.61, 13, 5, 0.95),
  elsewhere('Pune', 'IN', '411004', 'Asia/Kolkata', 18.51, 73.84, 15, 0.3),
  elsewhere('Kathmandu', 'NP', '44600', 'Asia/Kathmandu', 27.7, 85.33, 2, 0.1),
  elsewhere('Manila', 'PH', '1004', 'Asia/Manila', 14.57, 120.99, 5, 0),
  elsewhere('Cape Town', 'ZA', '7925', 'Africa/Johannesburg', -33.93, 18.46, 10, 0.3),
  au('Brisbane', 'QLD', '4101', 'Australia/Brisbane', [-27.48, 153.01], 15, '31'),
  au('Sydney', 'NSW', '2040', 'Australia/Sydney', [-33.88, 151.16], 12, '41'),
  au('Adelaide', 'SA', '5000', 'Australia/Adelaide', [-34.93, 138.6], 6, '20'),
  au('Lord Howe Island', 'NSW', '2898', 'Australia/Lord_Howe', [-31.55, 159.08], 1, '41'),
  elsewhere('Auckland', 'NZ', '1010', 'Pacific/Auckland', -36.85, 174.76, 10, 0.2),
  elsewhere('Waitangi', 'NZ', '8016', 'Pacific/Chatham', -43.95, -176.56, 2, 0.1),
  elsewhere('Kiritimati', 'KI', 'KI0301', 'Pacific/Kiritimati', 1.87, -157.43, 2, 0),
];
