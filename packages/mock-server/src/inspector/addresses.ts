/** Where the inspector begins. */
export const home = '/_heliostat/inspector';
export const logInPath = `${home}/log-in`;
export const logOutPath = `${home}/log-out`;
export const worldsPath = `${home}/worlds`;
export const scriptPath = `${home}/inspector.js`;

/** What a person types who knows no more of an address than its beginning. */
const doors: readonly string[] = ['/_heliostat', '/_heliostat/'];

/** Whether a path belongs to the inspector. */
export function isInspector(path: string): boolean {
  return path === home || path.startsWith(`${home}/`) || doors.includes(path);
}

/** Whether a path leads to where the inspector begins. */
export function isDoor(path: string): boolean {
  return doors.includes(path);
}

/** The path of a world's overview, or of a page below it. */
export function toWorldPath(worldId: string, ...rest: readonly (string | number)[]): string {
  return [worldsPath, worldId, ...rest].join('/');
}

/** A path of the inspector to go on to, or its beginning for anything else: log-in leads nowhere but here. */
export function toOwnTarget(given: string | null, origin: string): string {
  const url = URL.canParse(given ?? '', origin) ? new URL(given ?? '', origin) : undefined;
  return url?.origin === origin && isInspector(url.pathname) ? url.pathname + url.search : home;
}
