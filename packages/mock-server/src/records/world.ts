import type { Clock } from '../clock.ts';
import { createProduction, type Production } from '../simulation/production.ts';
import type { Site } from '../simulation/site.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { type Applications, createApplications } from './applications.ts';
import { type Chance, createChance } from './chance.ts';
import { type Codes, createCodes } from './codes.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGrants, type Grants } from './grants.ts';
import { createHits, type Hits } from './hits.ts';
import { createJournal, type Journal } from './journal.ts';
import { createPeople, type People } from './people.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSites, type Sites } from './sites.ts';
import type { Switches } from './switches.ts';
import { createTokens, type Tokens } from './tokens.ts';

/** Everything that requests can see or change. Two worlds share nothing. */
export interface World {
  readonly id: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly switches: Switches;
  readonly chance: Chance;
  readonly applications: Applications;
  readonly people: People;
  readonly grants: Grants;
  readonly codes: Codes;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly sites: Sites;
  readonly hits: Hits;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly production: Production;
}

export interface WorldSettings {
  readonly id: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly switches: Switches;
  readonly sites: readonly Site[];
}

/** An empty world with sites and nobody in it. */
export function createWorld({ id, seed, clock, switches, sites }: WorldSettings): World {
  const store = createMemoryStore(clock);
  return {
    id,
    seed,
    clock,
    switches,
    chance: createChance(seed, store),
    applications: createApplications(store),
    people: createPeople(store),
    grants: createGrants(store),
    codes: createCodes(store),
    tokens: createTokens(store),
    sessions: createSessions(store),
    sites: createSites(sites),
    hits: createHits(store),
    faults: createFaults(),
    journal: createJournal(),
    production: createProduction(seed),
  };
}
