import type { System } from '../../answers/answers.ts';

/** City, state and country, as far as the service gave them. */
export function toPlace({ city, state, country }: System['address']): string {
  return [city, state, country].filter(Boolean).join(', ') || 'place not reported';
}
