import type { Application } from '../../records/applications.ts';
import type { JournalEntry } from '../../records/journal.ts';
import { type PlanName, plans } from '../../records/plans.ts';
import { toDecision } from '../requests/decision.ts';
import type { Arrangement } from './arrangements.ts';
import type { Pieces } from './pieces.ts';
import type { TestScene } from './read-test-scene.ts';
import { toFaultLines } from './to-fault-lines.ts';
import { toFields } from './to-fields.ts';
import { toLiteral, toTemplate } from './to-literal.ts';

/** The code that a test issues. */
export const codeOfTest = 'Aa1Bb2';

/** The lines of a test between its start and its request. @param names the placeholders of the request */
export function toArrangementLines(
  entry: JournalEntry,
  scene: TestScene,
  arrangement: Arrangement,
  names: ReadonlySet<string>,
): readonly string[] {
  const has = (...any: readonly string[]) => any.some((name) => names.has(name) && arrangement.sent?.[name] === undefined);
  const needsTokens = has('ACCESS_TOKEN', 'REFRESH_TOKEN');
  const needsCode = has('CODE');
  const needsPerson = needsCode || has('USERNAME', 'PASSWORD');
  const isUsedUp = toDecision(entry)?.verdict === 'quota_exceeded';
  const needsApplication = needsTokens || needsCode || isUsedUp || has('API_KEY', 'CLIENT_ID', 'CLIENT_SECRET');
  return [
    ...(needsApplication ? toApplicationLines(scene, arrangement) : []),
    ...(needsPerson ? [`const person = await world.people.byEmail(${toLiteral(scene.email)});`] : []),
    ...(needsTokens ? toTokenLines(scene, arrangement) : []),
    ...(needsCode ? toCodeLines(entry, arrangement) : []),
    ...(arrangement.isRevoked ? ['for (const { id } of await world.grants.list()) await world.grants.revoke(id);'] : []),
    ...(arrangement.secondsBefore === undefined ? [] : [`world.clock.advance(${arrangement.secondsBefore * 1000});`]),
    ...(isUsedUp ? toQuotaLines(entry) : []),
    ...toFaultLines(entry),
  ];
}

/** A world begins with an application of each plan that may do all that the plan allows; what is different is changed. */
function toApplicationLines({ application }: TestScene, { isPending, isOfOther }: Arrangement): readonly string[] {
  const plan: PlanName = application?.plan ?? 'Watt';
  const seeded = `applications.find(({ plan }) => plan === '${plan}')`;
  const changes = [
    ...(application ? toChanges(application) : []),
    ...(isPending ? ["status: 'pending'", 'enabledAt: null'] : []),
  ];
  return [
    'const applications = await world.applications.list();',
    ...(changes.length === 0
      ? [`const application = ${seeded};`]
      : [
          `const application = {\n  ${[`...${seeded}`, ...changes].join(',\n  ')},\n};`,
          'await world.applications.put(application);',
        ]),
    ...(isOfOther ? ['const other = applications.find(({ clientId }) => clientId !== application.clientId);'] : []),
  ];
}

function toChanges({ plan, accessControls, sellsOverage, redirectUris }: Application): readonly string[] {
  const isFull = plans[plan].accessControls.every((each) => accessControls.includes(each));
  return [
    ...(isFull ? [] : [`accessControls: ${toList(accessControls)}`]),
    ...(sellsOverage ? ['sellsOverage: true'] : []),
    ...(redirectUris === null ? [] : [`redirectUris: ${toList(redirectUris)}`]),
  ];
}

function toList(texts: readonly string[]): string {
  return `[${texts.map(toLiteral).join(', ')}]`;
}

function toTokenLines({ email }: TestScene, { isOfOther }: Arrangement): readonly string[] {
  const toText = (pieces: Pieces) => toTemplate(pieces, (name) => name);
  const path = ['/_heliostat/worlds/', { placeholder: 'world.id' }, '/tokens'];
  const bearer = toText(['Bearer ', { placeholder: 'mock.adminToken' }]);
  return [
    [
      `const minted = await fetch(${toText([{ placeholder: 'mock.url' }, ...path])}, {`,
      "  method: 'POST',",
      `  headers: { Authorization: ${bearer}, 'Content-Type': 'application/json' },`,
      `  body: JSON.stringify({ client_id: ${isOfOther ? 'other' : 'application'}.clientId, email: ${toLiteral(email)} }),`,
      '});',
    ].join('\n'),
    'const tokens = await minted.json();',
  ];
}

function toCodeLines(entry: JournalEntry, { isOfOther, redirectUri }: Arrangement): readonly string[] {
  const clientId = `clientId: ${isOfOther ? 'other' : 'application'}.clientId`;
  return [
    'const grantedAt = world.clock.now();',
    'const expiresAt = grantedAt + 600_000;',
    `await world.grants.put({ id: 'a-grant', ${clientId}, email: person.email, systemIds: person.systemIds, systems: person.systems, grantedAt }, expiresAt);`,
    `const redirectUri = ${toLiteral(redirectUri ?? readRedirectUri(entry))};`,
    `await world.codes.put({ code: '${codeOfTest}', grantId: 'a-grant', ${clientId}, redirectUri, expiresAt });`,
  ];
}

function readRedirectUri(entry: JournalEntry): string {
  const fields = [...toFields(entry.query, entry), ...toFields(entry.body ?? '', entry)];
  const value = fields.find(({ name }) => name === 'redirect_uri')?.value.join('') ?? '';
  return new URLSearchParams(`redirect_uri=${value}`).get('redirect_uri') ?? '';
}

function toQuotaLines(entry: JournalEntry): readonly string[] {
  const period = toDecision(entry)?.why?.includes('of this month') ? 'month' : 'minute';
  return [`await world.hits.set(application, { period: '${period}', operationId: null, hits: 10_000_000 }, world.clock.now());`];
}
