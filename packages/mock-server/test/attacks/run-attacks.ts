import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../src/records/journal.ts';
import { createStage, type Stage } from './stage.ts';

/** One thing that somebody tries, or gets wrong. */
export interface Attack<Prepared = unknown> {
  readonly name: string;
  readonly options?: Parameters<typeof createStage>[0];
  /** What is there before: the victim's log-in, a code that was stolen. */
  readonly prepare?: (stage: Stage) => Promise<Prepared>;
  readonly attempt: (stage: Stage, prepared: Prepared) => Promise<Response>;
  readonly status: number;
  /** The whole body of an answer in JSON, or what a page says. */
  readonly says?: object | RegExp;
  /** What the journal has for the step that refused. */
  readonly verdict?: string;
  /** What has to hold besides. */
  readonly after?: (stage: Stage, prepared: Prepared, answer: Response) => Promise<void>;
}

/** Keeps the type of what is prepared together with what is done with it. */
export function toAttack<Prepared>(attack: Attack<Prepared>): Attack {
  return attack as unknown as Attack;
}

/** A test for each attack: it is answered as told, the journal names it, nothing was gained by it, and no secret got out. */
export function runAttacks(title: string, attacks: readonly Attack[]): void {
  describe(title, () => {
    test.each(attacks)('$name', async ({ options, prepare, attempt, status, says, verdict, after }) => {
      const stage = await createStage(options);
      const prepared = await prepare?.(stage);
      const before = await listHoldings(stage);
      const seen = await readJournals(stage);
      const answer = await attempt(stage, prepared);
      const text = await answer.clone().text();
      expect(answer.status, text).toBe(status);
      if (says instanceof RegExp) expect(text).toMatch(says);
      else if (says) expect(JSON.parse(text)).toEqual(says);
      const entry = toNew(seen, await readJournals(stage)).at(-1);
      if (verdict !== undefined) expect(entry?.steps.at(-1)?.verdict).toBe(verdict);
      if (verdict !== undefined) expect(entry?.steps.at(-1)?.why, 'a reason for whoever reads the journal').toMatch(/\S/);
      // Something may have expired in the meantime; nothing may have been added.
      expect(before).toEqual(expect.arrayContaining(await listHoldings(stage)));
      await after?.(stage, prepared, answer);
      await expectSecretsKept(stage);
    });
  });
}

/** Everything that somebody could hold in their hands: live tokens and consents of all worlds. */
async function listHoldings({ worlds }: Stage): Promise<string[]> {
  const all = await Promise.all(
    worlds.list().map(async (world) => {
      const tokens = (await world.tokens.list()).filter(({ state }) => state === 'live');
      const grants = await world.grants.listStanding();
      return [...tokens, ...grants].map(({ id }) => `${world.id}/${id}`);
    }),
  );
  return all.flat();
}

/** The journal of each world. */
async function readJournals({ worlds }: Stage): Promise<ReadonlyMap<string, readonly JournalEntry[]>> {
  return new Map(await Promise.all(worlds.list().map(async (world) => [world.id, await world.journal.list()] as const)));
}

/** What the attempt left in the journals. */
function toNew(
  before: ReadonlyMap<string, readonly JournalEntry[]>,
  after: ReadonlyMap<string, readonly JournalEntry[]>,
): readonly JournalEntry[] {
  return [...after].flatMap(([id, entries]) => entries.slice(before.get(id)?.length ?? 0));
}

/** The journal knows no secret; refusals and pages repeat none. Tokens stand in answers of the token endpoint alone. */
export async function expectSecretsKept({ worlds, answers, secrets }: Stage): Promise<void> {
  const journals = JSON.stringify(await Promise.all(worlds.list().map((world) => world.journal.list())));
  const told = answers.filter(({ status, isPage }) => status >= 400 || isPage);
  for (const secret of secrets) {
    expect(journals).not.toContain(secret);
    expect(journals).not.toContain(encodeURIComponent(secret));
    for (const { headers, body } of told) {
      expect(headers).not.toContain(secret);
      expect(body).not.toContain(secret);
    }
  }
}
