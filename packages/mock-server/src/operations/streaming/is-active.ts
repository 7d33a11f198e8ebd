import type { ConditionKind, Site } from '../../simulation/site.ts';

/** Whether something happens to a site at an instant in epoch seconds. */
export function isActive({ conditions = [] }: Site, kind: ConditionKind, instant: number): boolean {
  return conditions.some((each) => each.kind === kind && each.from <= instant && instant < each.until);
}
