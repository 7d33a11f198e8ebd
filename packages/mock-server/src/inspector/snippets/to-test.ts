import type { RefusalCode } from '../../errors/catalogue.ts';
import type { JournalEntry } from '../../records/journal.ts';
import { toDecision, toRefusalCode } from '../requests/decision.ts';
import { type Arrangement, arrangements } from './arrangements.ts';
import { toPlaceholders } from './pieces.ts';
import type { TestScene } from './read-test-scene.ts';
import { type SentRequest, toSentRequest } from './sent-request.ts';
import { toArrangementLines } from './to-arrangement-lines.ts';
import { toFetch } from './to-fetch.ts';
import { toLiteral } from './to-literal.ts';

/**
 * A test for node:test, of a request that has no obstacle, that starts a mock at the instant of a request, arranges what it met, sends it and asserts its status. It holds no
 * secret: credentials are those of the fresh mock.
 */
export function toTest(entry: JournalEntry, scene: TestScene): string {
  const request = toSentRequest(entry);
  const decision = toDecision(entry);
  const code = decision && toRefusalCode(decision);
  const arrangement = (code && arrangements[code]) ?? {};
  const { method, path, status } = entry;
  const isAnswered = status !== 0 && decision?.verdict !== 'fault_lost_answer';
  const lines = [
    ...(request.isWhole ? [] : ['// The journal does not hold all that was sent: add what is masked or too long.']),
    ...(code === 'failed'
      ? ['// The mock itself failed here. Report it; this test shows the same only while the defect is there.']
      : []),
    ...toStart(entry, scene, arrangement),
    ...toArrangementLines(entry, scene, arrangement, toNames(request)),
    ...toFetch(request, status, arrangement),
    ...(arrangement.isRepeated ? ['await send();'] : []),
    isAnswered ? `assert.equal((await send()).status, ${status});` : 'await assert.rejects(send());',
  ];
  return [
    "import assert from 'node:assert/strict';",
    "import { test } from 'node:test';",
    "import { startMock } from '@heliostat/mock-server/testing';",
    '',
    `test(${toLiteral(`${method} ${path} ${toOutcome(isAnswered ? status : undefined, code)}`)}, async () => {`,
    ...lines.map((line) => line.replaceAll(/^(?=.)/gm, '  ')),
    '});',
  ].join('\n');
}

function toOutcome(status: number | undefined, code: RefusalCode | undefined): string {
  if (status === undefined) return 'is not answered';
  return code === undefined ? `answers ${status}` : `answers ${status} for ${code}`;
}

function toStart(
  { at }: JournalEntry,
  { seed, worldId, switches }: TestScene,
  { secondsBefore = 0 }: Arrangement,
): readonly string[] {
  const now = `Date.parse(${toLiteral(new Date(at - secondsBefore * 1000).toISOString())})`;
  const changed = Object.keys(switches).length === 0 ? '' : `, switches: ${toObject(switches)}`;
  if (worldId === 'default') {
    return [`await using mock = await startMock({ seed: ${seed}, now: ${now}, rate: 0${changed} });`, 'const { world } = mock;'];
  }
  return [
    `await using mock = await startMock({ seed: ${seed}${changed} });`,
    `const now = ${now};`,
    `const world = await mock.worlds.create({ id: ${toLiteral(worldId)}, seed: ${seed}, now, rate: 0, switches: mock.world.switches });`,
  ];
}

/** Switches have names that need no quotes, and values that are words, numbers and booleans. */
function toObject(switches: TestScene['switches']): string {
  const entries = Object.entries(switches).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? toLiteral(value) : value}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** Every placeholder of a request. */
function toNames({ target, headers, body, isBasic }: SentRequest): ReadonlySet<string> {
  const pieces = [...target, ...headers.flatMap(({ value }) => value)];
  const fields = body.kind === 'form' ? body.fields.flatMap(({ value }) => value) : [];
  return new Set([...toPlaceholders([...pieces, ...fields]), ...(isBasic ? ['CLIENT_ID', 'CLIENT_SECRET'] : [])]);
}
