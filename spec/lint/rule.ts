import type { Contract, Place } from './contract.ts';

/** What a rule objects to: where, what is wrong there, and what to do about it. */
export interface Finding {
  readonly place: Place;
  readonly problem: string;
  readonly remedy: string;
}

/** One rule of the house. Every finding is an error. */
export interface Rule {
  readonly name: string;
  readonly check: (contract: Contract) => readonly Finding[];
}

/** Holds a contract against rules. Each answered line names the place, the rule, what is wrong and what to do. */
export function checkContract(contract: Contract, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ name, check }) =>
    check(contract).map(({ place, problem, remedy }) => `${place.file}#${place.pointer}: ${name}: ${problem} ${remedy}`),
  );
}
