import type { Choice, Site } from './site.ts';

/** So many choices are kept of a site. Beyond, the oldest of those that a later one replaces go, and with them what they did. */
const mostChoices = 4000;

/**
 * A site after a decision. Choices stay in the order of their instants, and those of one instant in the order of their arrival: a gateway may carry one out later
 * than the next. Of those of one instant, the ones without any effect are not kept, so that writing over and over costs nothing.
 */
export function toChosen(site: Site, choice: Choice): Site {
  const before = site.choices ?? [];
  const kept = before.filter((each) => !isReplaced(each, choice));
  if (before.some((each) => isInVain(choice, each))) return site;
  const at = kept.findLastIndex((each) => each.at <= choice.at) + 1;
  const choices = [...kept.slice(0, at), choice, ...kept.slice(at)];
  return { ...site, choices: choices.length > mostChoices ? toShortened(choices) : choices };
}

function isReplaced(before: Choice, choice: Choice): boolean {
  if (before.at !== choice.at || toSubject(before) !== toSubject(choice)) return false;
  // A command to start that follows one to stop does not undo it.
  return choice.kind !== 'charging' || !choice.isOn;
}

/** Whether a command to start comes in the second of another one, which it cannot change. */
function isInVain(choice: Choice, before: Choice): boolean {
  if (choice.kind !== 'charging' || before.kind !== 'charging') return false;
  return choice.isOn && before.isOn && before.at === choice.at && before.serial === choice.serial;
}

/** What a choice is about: a later one about the same replaces it. */
function toSubject(choice: Choice): string {
  switch (choice.kind) {
    case 'charging':
    case 'meter':
      return `${choice.kind} ${choice.serial}`;
    case 'load':
      return `${choice.kind} ${choice.contact}`;
    default:
      return choice.kind;
  }
}

function toShortened(choices: readonly Choice[]): readonly Choice[] {
  const oldest = choices.findIndex((each, at) =>
    choices.some((later, place) => place > at && toSubject(later) === toSubject(each)),
  );
  return choices.filter((_choice, at) => at !== oldest);
}
