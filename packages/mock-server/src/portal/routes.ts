import type { Route } from '../pages/route.ts';
import { toSeeOther } from '../pages/to-see-other.ts';
import { activate } from './account/activate.ts';
import { acceptLicence, showLicence } from './account/licence.ts';
import { logIn, logOut, showLogIn } from './account/log-in.ts';
import { showMail, showMailbox } from './account/mail.ts';
import { showSignUp, signUp } from './account/sign-up.ts';
import { answerOwner, toApplicationPath } from './answer-owner.ts';
import { showApplication, showSecret } from './applications/show-application.ts';
import { showApplications } from './applications/show-applications.ts';
import { saveAccessControls, showAccessControls } from './change/access-controls.ts';
import { deleteApplication, showDelete } from './change/delete.ts';
import { requestOverage } from './change/overage.ts';
import { changePlan, showPlan } from './change/plan.ts';
import { showPlanCard, takePlanCard } from './change/plan-card.ts';
import { saveRedirectUris, showRedirectUris } from './change/redirect-uris.ts';
import { regenerate, showRegenerate } from './change/regenerate.ts';
import { showCardStep, takeCard } from './create/card-step.ts';
import { showInstallerStep, takeInstaller } from './create/installer-step.ts';
import { createNewApplication, showNewApplication } from './create/new-application.ts';
import { showLanding } from './show-landing.ts';

const application = '/portal/applications/:id';

/** Every address of the portal. Words stand before names, so that `new` is no application. */
export const portalRoutes: readonly Route[] = [
  { path: '/portal', GET: showLanding },
  { path: '/portal/sign-up', GET: showSignUp, POST: signUp },
  { path: '/portal/mail', GET: showMailbox },
  { path: '/portal/mail/:number', GET: showMail },
  { path: '/portal/activate', POST: activate },
  { path: '/portal/log-in', GET: showLogIn, POST: logIn },
  { path: '/portal/log-out', POST: logOut },
  { path: '/portal/licence', GET: showLicence, POST: acceptLicence },
  { path: '/portal/applications', GET: showApplications },
  { path: '/portal/applications/new', GET: showNewApplication, POST: createNewApplication },
  { path: '/portal/applications/new/card', GET: showCardStep, POST: takeCard },
  { path: '/portal/applications/new/installer', GET: showInstallerStep, POST: takeInstaller },
  { path: application, GET: showApplication },
  {
    path: `${application}/secret`,
    GET: (visit) => answerOwner(visit, async (found) => toSeeOther(toApplicationPath(found))),
    POST: showSecret,
  },
  { path: `${application}/redirect-uris`, GET: showRedirectUris, POST: saveRedirectUris },
  { path: `${application}/plan`, GET: showPlan, POST: changePlan },
  { path: `${application}/plan/:plan`, GET: showPlanCard, POST: takePlanCard },
  { path: `${application}/access-controls`, GET: showAccessControls, POST: saveAccessControls },
  { path: `${application}/regenerate`, GET: showRegenerate, POST: regenerate },
  { path: `${application}/overage`, POST: requestOverage },
  { path: `${application}/delete`, GET: showDelete, POST: deleteApplication },
];
