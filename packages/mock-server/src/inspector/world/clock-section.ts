import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import { toWorldPath } from '../addresses.ts';
import { toReadableInstant, toReadableRate } from '../to-readable-instant.ts';
import type { WorldVisit } from '../visit.ts';

const actions = [
  ['freeze', 'Freeze'],
  ['run', 'Run in real time'],
  ['advance-minute', 'One minute on'],
  ['advance-hour', 'One hour on'],
  ['advance-day', 'One day on'],
  ['advance-month', 'One month on'],
] as const;

/** The clock of a world, with buttons that hold, start and advance it. */
export function toClockSection({ world, session }: WorldVisit): Markup {
  const now = world.clock.now();
  return html`<section><h2 id="clock-title">Clock</h2>
<p><time class="instant" datetime="${new Date(now).toISOString()}">${toReadableInstant(now)}</time> UTC, ${toReadableRate(world.clock.state().rate)}</p>
<form method="post" action="${toWorldPath(world.id, 'clock')}" class="buttons" id="clock-form">
<input type="hidden" name="csrf" value="${session.csrf}">
${actions.map(
  ([action, label]) => html`<button type="submit" name="action" value="${action}" id="${action}">${label}</button>
`,
)}
</form></section>`;
}
