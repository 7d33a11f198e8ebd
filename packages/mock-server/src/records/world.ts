import type { WorldClock } from '../clock.ts';
import { type EnergyModel, toEnergyModel } from '../simulation/energy-model.ts';
import type { GivenSites } from '../simulation/given-sites.ts';
import type { Store } from '../store/store.ts';
import { type Activations, createActivations } from './activations.ts';
import { type Applications, createApplications } from './applications.ts';
import { type Bills, createBills } from './bill.ts';
import { type Chance, createChance } from './chance.ts';
import { type Codes, createCodes } from './codes.ts';
import { type Companies, createCompanies } from './companies.ts';
import { createTurns, type Turns } from './create-turns.ts';
import { createDevelopers, type Developers } from './developers.ts';
import type { Directory } from './directory.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createEstimates, type Estimates } from './estimates.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGrants, type Grants } from './grants.ts';
import { createHits, type Hits } from './hits.ts';
import { createJournal, type Journal } from './journal.ts';
import { createLiveStreams, type LiveStreams } from './live-streams.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';
import { createPeople, type People } from './people.ts';
import { createPrintedTokens, type PrintedTokensOfWorld } from './printed-tokens.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSites, type Sites } from './sites.ts';
import type { Spendings } from './spendings.ts';
import type { Switches } from './switches.ts';
import { createTimeline, type Timeline } from './timeline.ts';
import { createTokens, type Tokens } from './tokens.ts';

/** Everything that requests can see or change. Two worlds share nothing but the directory of credentials. */
export interface World {
  readonly id: string;
  readonly seed: number;
  /** How often a world of this id began, by a reset or a restore, too. No two of them have one number. */
  readonly generation: number;
  readonly clock: WorldClock;
  /** Unknown behaviour of the live service, as this world has it. */
  readonly switches: Switches;
  setSwitches(switches: Switches): void;
  readonly store: Store;
  readonly chance: Chance;
  /** Lets what reads a record, and then writes it, do so one after the other. */
  readonly turns: Turns;
  readonly applications: Applications;
  readonly people: People;
  readonly companies: Companies;
  readonly estimates: Estimates;
  readonly activations: Activations;
  readonly developers: Developers;
  readonly mailbox: Mailbox;
  readonly drafts: Drafts;
  readonly grants: Grants;
  readonly codes: Codes;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly sites: Sites;
  /** What a scenario has in store. */
  readonly timeline: Timeline;
  readonly printedTokens: PrintedTokensOfWorld;
  readonly hits: Hits;
  readonly bills: Bills;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly streams: LiveStreams;
  /** What its sites produce and use. */
  readonly energy: EnergyModel;
}

export interface WorldParts {
  readonly id: string;
  readonly seed: number;
  readonly generation: number;
  readonly clock: WorldClock;
  readonly switches: Switches;
  readonly sites: GivenSites;
  readonly store: Store;
  readonly directory: Directory;
  readonly spendings: Spendings;
}

/** A world with sites and what its store holds: nobody, if it is new. */
export function createWorld(parts: WorldParts): World {
  const { id, seed, generation, clock, switches: initial, sites, store, directory, spendings } = parts;
  let switches = initial;
  const chance = createChance(seed, id, store);
  return {
    id,
    seed,
    generation,
    clock,
    get switches() {
      return switches;
    },
    setSwitches(next) {
      switches = next;
    },
    store,
    chance,
    turns: createTurns(),
    applications: createApplications(store, directory, id, clock),
    people: createPeople(store),
    companies: createCompanies(store),
    estimates: createEstimates(store),
    activations: createActivations(store),
    developers: createDevelopers(store),
    mailbox: createMailbox(store),
    drafts: createDrafts(store),
    grants: createGrants(store),
    codes: createCodes(store),
    tokens: createTokens(store),
    sessions: createSessions(store),
    sites: createSites(sites, store),
    timeline: createTimeline(store),
    printedTokens: createPrintedTokens(store),
    hits: createHits(store),
    bills: createBills(store, clock, spendings),
    faults: createFaults(store, chance),
    journal: createJournal(store),
    streams: createLiveStreams(),
    energy: toEnergyModel(seed),
  };
}
