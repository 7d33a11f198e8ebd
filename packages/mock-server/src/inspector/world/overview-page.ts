import { html } from 'hono/html';
import { toButtonForm } from '../../pages/form.ts';
import type { Markup } from '../../pages/page.ts';
import type { Application } from '../../records/applications.ts';
import type { Grant } from '../../records/grants.ts';
import type { Person } from '../../records/people.ts';
import type { Reach } from '../../records/reach.ts';
import { toWorldPath } from '../addresses.ts';
import { toInspectorPage } from '../to-inspector-page.ts';
import { toReadableInstant } from '../to-readable-instant.ts';
import type { WorldVisit } from '../visit.ts';
import { toClockSection } from './clock-section.ts';
import { toFaultSection } from './fault-section.ts';
import { type Column, toTable } from './table.ts';

/** A world: its clock, who is in it, what was granted and what will fail. Credentials are not shown. */
export async function toOverviewPage(visit: WorldVisit): Promise<Response> {
  const { world } = visit;
  const applications = await world.applications.list();
  const content = html`
<h1>World <span class="line">${world.id}</span></h1>
<p>Seed ${world.seed}. ${(await world.journal.count()).toLocaleString('en')} requests so far.</p>
${toClockSection(visit)}
${toTable('Applications', applications, applicationColumns, 'This world has no application.')}
${toTable('People', await world.people.list(), peopleColumns, 'This world has no people.')}
${toTable('Standing grants', await world.grants.listStanding(), toGrantColumns(visit, applications), 'Nobody has granted anything, or all of it has ended.')}
${toFaultSection(visit, await world.faults.list())}
`;
  return toInspectorPage(visit, 'World', content, { world, part: 'overview' });
}

const applicationColumns: readonly Column<Application>[] = [
  ['Name', ({ name }) => name],
  ['Client id', ({ clientId }) => html`<code>${clientId.slice(0, 8)}…</code>`],
  ['Plan', ({ plan }) => plan],
  ['Status', ({ status, enabledAt }) => (status === 'enabled' ? 'enabled' : html`<strong>pending</strong>${toWait(enabledAt)}`)],
  ['Owner', ({ owner }) => owner],
  [
    'Access controls',
    ({ accessControls }) =>
      accessControls.length === 0
        ? 'none'
        : html`<details><summary>${accessControls.length}</summary><ul>${accessControls.map((each) => html`<li>${each}</li>`)}</ul></details>`,
  ],
];

function toWait(enabledAt: number | null): Markup {
  return enabledAt === null ? html`` : html`, until ${toReadableInstant(enabledAt)}`;
}

const peopleColumns: readonly Column<Person>[] = [
  ['E-mail', ({ email }) => email],
  ['Role', ({ role }) => (role === 'homeowner' ? 'home owner' : 'installer')],
  ['Systems', toSystems],
];

function toGrantColumns({ world, session }: WorldVisit, applications: readonly Application[]): readonly Column<Grant>[] {
  const action = toWorldPath(world.id, 'grants');
  return [
    ['Person', ({ email }) => email],
    ['Application', ({ clientId }) => applications.find((each) => each.clientId === clientId)?.name ?? 'deleted'],
    ['Granted (UTC)', ({ grantedAt }) => toReadableInstant(grantedAt)],
    ['Systems', toSystems],
    [
      'Revoke',
      ({ id, email }) =>
        toButtonForm({ action, session }, html`Revoke<span class="unseen"> the grant of ${email}</span>`, {
          fields: { grant: id },
        }),
    ],
  ];
}

function toSystems({ systemIds: ids, systems }: Reach): string {
  if (systems === 'all') return 'all';
  return ids.length <= 4 ? ids.join(', ') || 'none' : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
}
