import { Refusal } from '../errors/refusal.ts';
import { checkForm } from '../pages/check-form.ts';
import { toSeeOther } from '../pages/to-see-other.ts';
import type { Worlds } from '../records/worlds.ts';
import { home, toWorldPath, worldsPath } from './addresses.ts';
import { toRequestPage } from './requests/request-page.ts';
import { toRequestsPage } from './requests/requests-page.ts';
import { type Route, toReading, toWriting } from './route.ts';
import { toSystemPage } from './systems/system-page.ts';
import { toSystemsPage } from './systems/systems-page.ts';
import type { Visit, WorldVisit } from './visit.ts';
import { toBillPage } from './world/bill-page.ts';
import { changeWorld, isChange } from './world/change-world.ts';
import { toOverviewPage } from './world/overview-page.ts';
import { toWorldsPage } from './worlds-page.ts';

/** The pages of a world, by what stands behind its id. */
const pages: Readonly<Record<string, (visit: WorldVisit) => Promise<Response>>> = {
  '': toOverviewPage,
  requests: toRequestsPage,
  bill: toBillPage,
  systems: toSystemsPage,
};

/** The route for somebody who is logged in. @throws Refusal `unknown_path` */
export function findRoute(visit: Visit): Route {
  const { read, worlds } = visit;
  if (read.path === home) return toReading(() => toSeeOther(toFirstPage(worlds)));
  if (read.path === worldsPath) return toReading(() => toWorldsPage(visit));
  const [place, worldId = '', ...rest] = read.path.slice(home.length + 1).split('/');
  if (place !== 'worlds') throw new Refusal('unknown_path');
  if (!worlds.get(worldId)) throw new Refusal('unknown_path', { text: 'There is no world with this id, or it has ended.' });
  return findWorldRoute({ ...visit, world: worlds.pin(worldId) }, rest);
}

function findWorldRoute(visit: WorldVisit, [name = '', number, ...more]: readonly string[]): Route {
  if (name === 'requests' && number !== undefined && more.length === 0) return toReading(() => toRequestPage(visit, number));
  if (name === 'systems' && number !== undefined && more.length === 0) return toReading(() => toSystemPage(visit, number));
  if (number !== undefined) throw new Refusal('unknown_path');
  if (isChange(name)) return toWriting(() => changeWorld(visit, name, checkForm(visit.read, visit.session)));
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!page) throw new Refusal('unknown_path');
  return toReading(() => page(visit));
}

/** With one world there is nothing to choose. */
function toFirstPage(worlds: Worlds): string {
  return worlds.list().length === 1 ? toWorldPath(worlds.default.id, 'requests') : worldsPath;
}
