/** Degrees north, degrees east, and the IANA time zone. */
export type Place = readonly [latitude: number, longitude: number, timeZone: string];
