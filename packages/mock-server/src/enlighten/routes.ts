import type { Route } from '../pages/route.ts';
import { logIn, logOut, showLogIn } from './log-in.ts';
import { revoke } from './revoke.ts';
import { showAccess } from './show-access.ts';

/** Every address of the home owner's page. */
export const enlightenRoutes: readonly Route[] = [
  { path: '/enlighten', GET: showAccess },
  { path: '/enlighten/log-in', GET: showLogIn, POST: logIn },
  { path: '/enlighten/log-out', POST: logOut },
  { path: '/enlighten/revoke', POST: revoke },
];
