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

/** City, state or nothing, country, postal code, time zone, latitude, longitude, weight, share of three phases. */
type Row = readonly [string, string, string, string, string, number, number, number, number];

const rows: readonly Row[] = [
  ['San Jose', 'CA', 'US', '95112', 'America/Los_Angeles', 37.34, -121.89, 120, 0],
  ['Fresno', 'CA', 'US', '93721', 'America/Los_Angeles', 36.74, -119.79, 80, 0],
  ['San Diego', 'CA', 'US', '92103', 'America/Los_Angeles', 32.75, -117.17, 70, 0],
  ['Phoenix', 'AZ', 'US', '85004', 'America/Phoenix', 33.45, -112.07, 50, 0],
  ['Denver', 'CO', 'US', '80205', 'America/Denver', 39.76, -104.97, 30, 0],
  ['Houston', 'TX', 'US', '77008', 'America/Chicago', 29.8, -95.42, 50, 0],
  ['Minneapolis', 'MN', 'US', '55408', 'America/Chicago', 44.95, -93.29, 15, 0],
  ['Orlando', 'FL', 'US', '32803', 'America/New_York', 28.56, -81.35, 40, 0],
  ['Boston', 'MA', 'US', '02118', 'America/New_York', 42.34, -71.07, 40, 0],
  ['Albany', 'NY', 'US', '12203', 'America/New_York', 42.68, -73.85, 30, 0],
  ['Honolulu', 'HI', 'US', '96816', 'Pacific/Honolulu', 21.29, -157.8, 30, 0],
  ['Anchorage', 'AK', 'US', '99501', 'America/Anchorage', 61.22, -149.88, 5, 0],
  ['San Juan', 'PR', 'US', '00907', 'America/Puerto_Rico', 18.45, -66.07, 25, 0],
  ['Toronto', '', 'CA', 'M4C 1B5', 'America/Toronto', 43.69, -79.31, 20, 0],
  ['St. John’s', '', 'CA', 'A1C 5M2', 'America/St_Johns', 47.56, -52.71, 5, 0],
  ['Monterrey', '', 'MX', '64000', 'America/Monterrey', 25.67, -100.31, 15, 0.2],
  ['Campinas', '', 'BR', '13015-904', 'America/Sao_Paulo', -22.91, -47.06, 25, 0.3],
  ['Santiago', '', 'CL', '7500000', 'America/Santiago', -33.43, -70.62, 5, 0.2],
  ['Utrecht', '', 'NL', '3521 AZ', 'Europe/Amsterdam', 52.08, 5.11, 80, 0.5],
  ['Lyon', '', 'FR', '69007', 'Europe/Paris', 45.74, 4.84, 60, 0.25],
  ['Freiburg', '', 'DE', '79098', 'Europe/Berlin', 47.99, 7.85, 40, 0.9],
  ['Graz', '', 'AT', '8010', 'Europe/Vienna', 47.07, 15.44, 10, 0.9],
  ['Bologna', '', 'IT', '40122', 'Europe/Rome', 44.49, 11.33, 25, 0.3],
  ['Valencia', '', 'ES', '46004', 'Europe/Madrid', 39.47, -0.37, 20, 0.2],
  ['Leeds', '', 'GB', 'LS6 2AB', 'Europe/London', 53.82, -1.57, 25, 0.05],
  ['Malmö', '', 'SE', '211 20', 'Europe/Stockholm', 55.61, 13, 5, 0.95],
  ['Pune', '', 'IN', '411004', 'Asia/Kolkata', 18.51, 73.84, 15, 0.3],
  ['Kathmandu', '', 'NP', '44600', 'Asia/Kathmandu', 27.7, 85.33, 2, 0.1],
  ['Manila', '', 'PH', '1004', 'Asia/Manila', 14.57, 120.99, 5, 0],
  ['Cape Town', '', 'ZA', '7925', 'Africa/Johannesburg', -33.93, 18.46, 10, 0.3],
  ['Brisbane', 'QLD', 'AU', '4101', 'Australia/Brisbane', -27.48, 153.01, 15, 0.35],
  ['Sydney', 'NSW', 'AU', '2040', 'Australia/Sydney', -33.88, 151.16, 12, 0.35],
  ['Adelaide', 'SA', 'AU', '5000', 'Australia/Adelaide', -34.93, 138.6, 6, 0.35],
  ['Lord Howe Island', 'NSW', 'AU', '2898', 'Australia/Lord_Howe', -31.55, 159.08, 1, 0.35],
  ['Auckland', '', 'NZ', '1010', 'Pacific/Auckland', -36.85, 174.76, 10, 0.2],
  ['Waitangi', '', 'NZ', '8016', 'Pacific/Chatham', -43.95, -176.56, 2, 0.1],
  ['Kiritimati', '', 'KI', 'KI0301', 'Pacific/Kiritimati', 1.87, -157.43, 2, 0],
];

/** By Australian state. */
const nmis: Readonly<Record<string, string>> = { QLD: '31', NSW: '41', SA: '20' };

/**
 * Where the fleet stands: zones with and without a change of clocks, north and south of the equator, with days that start a quarter
 * and three quarters of an hour off, and up to fourteen hours ahead of UTC. The weights add up to 1000.
 */
export const places: readonly Place[] = rows.map(toPlace);

function toPlace([city, state, country, postal, timeZone, latitude, longitude, weight, threePhase]: Row): Place {
  const nmi = country === 'AU' ? nmis[state] : undefined;
  return {
    timeZone,
    latitude,
    longitude,
    address: { city, ...(state && { state }), country, postal_code: postal },
    weight,
    threePhase,
    ...(nmi !== undefined && { nmi }),
  };
}
