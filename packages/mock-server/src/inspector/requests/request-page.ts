import { html } from 'hono/html';
import { catalogue } from '../../errors/catalogue.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Markup } from '../../pages/page.ts';
import type { JournalEntry, Verdict } from '../../records/journal.ts';
import { toWorldPath } from '../addresses.ts';
import { findTestObstacle } from '../snippets/find-test-obstacle.ts';
import { readTestScene } from '../snippets/read-test-scene.ts';
import { toCurl } from '../snippets/to-curl.ts';
import { toTest } from '../snippets/to-test.ts';
import { toBreakable } from '../to-breakable.ts';
import { toInspectorPage } from '../to-inspector-page.ts';
import { toReadableInstant } from '../to-readable-instant.ts';
import type { WorldVisit } from '../visit.ts';
import { advice, toFaultAdvice } from './advice.ts';
import { toAsked } from './asked.ts';
import { toDecision, toRefusalCode } from './decision.ts';
import { toStatusBadge } from './status-badge.ts';
import { toQuestion } from './step-names.ts';

/** One request: how it went through its steps, what it asked, and how to send it again. @throws Refusal `unknown_path` */
export async function toRequestPage(visit: WorldVisit, number: string): Promise<Response> {
  const { world, read } = visit;
  const entry = /^\d{1,15}$/.test(number) ? await world.journal.get(Number(number)) : undefined;
  if (!entry)
    throw new Refusal('unknown_path', { text: 'The journal of this world has no request with this number, or forgot it.' });
  const { at, method, path, operationId, application, status } = entry;
  const title = `Request ${entry.number}`;
  const content = html`
<p class="pages">${await toNeighbour(visit, entry.number - 1, 'Request before')} ${await toNeighbour(visit, entry.number + 1, 'Request after')} <a href="${toWorldPath(world.id, 'requests')}">All requests</a></p>
<h1><small>${title}</small> <span class="method">${method}</span> <span class="line">${toBreakable(path)}</span></h1>
<p>${toStatusBadge(status)} at <time datetime="${new Date(at).toISOString()}">${toReadableInstant(at)}</time> UTC${operationId === null ? '' : html`, operation <code>${operationId}</code>`}${application === null ? '' : html`, application ${application}`}</p>
${toOutcome(entry)}
<div class="halves">
<section aria-labelledby="steps"><h2 id="steps">The way it went</h2><ol class="steps">${entry.steps.map(toStep)}</ol></section>
${toAsked(entry)}
</div>
${toSnippet('curl', 'As curl', toCurl(entry, read.origin))}
${await toTestPart(visit, entry)}
`;
  return toInspectorPage(visit, title, content, { world, part: 'requests' });
}

async function toNeighbour({ world }: WorldVisit, number: number, label: string): Promise<Markup> {
  const known = await world.journal.get(number);
  return known ? html`<a href="${toWorldPath(world.id, 'requests', number)}">${label}</a>` : html``;
}

function toOutcome(entry: JournalEntry): Markup {
  const decision = toDecision(entry);
  const code = decision && toRefusalCode(decision);
  if (!decision) return html`<p>Every step let it pass.</p>`;
  const why = decision.why ?? 'Nothing more is known.';
  if (!code) {
    return html`<dl class="outcome"><dt>What happened</dt><dd><code>${decision.verdict}</code> ${why}</dd><dt>What to do next</dt><dd>${toFaultAdvice(decision.verdict)}</dd></dl>`;
  }
  const { status, title, text } = catalogue[code];
  return html`<dl class="outcome">
<dt>What the caller was told</dt><dd>${status} ${title}${text === title ? '' : html`: ${text}`}</dd>
<dt>Why</dt><dd>${why} <code>${code}</code></dd>
<dt>What to do next</dt><dd>${advice[code]}</dd>
</dl>`;
}

function toStep({ step, verdict, why }: Verdict): Markup {
  const kind = verdict === 'ok' ? 'passed' : 'decided';
  return html`<li class="${kind}"><span class="question">${toQuestion(step)} <small>${step}</small></span> <span class="verdict">${verdict}</span>${why === null ? '' : html`<p>${why}</p>`}</li>`;
}

async function toTestPart({ world }: WorldVisit, entry: JournalEntry): Promise<Markup> {
  const obstacle = findTestObstacle(entry);
  if (obstacle === undefined) return toSnippet('test', 'As test', toTest(entry, await readTestScene(world, entry)));
  return html`<section aria-labelledby="test-title"><h2 id="test-title">As test</h2><p>${obstacle}</p></section>`;
}

function toSnippet(id: string, title: string, text: string): Markup {
  return html`<section aria-labelledby="${id}-title">
<div class="titled"><h2 id="${id}-title">${title}</h2> <span role="status" id="${id}-copied"></span> <button type="button" data-copy="${id}" aria-describedby="${id}-title" hidden>Copy</button></div>
<pre id="${id}" tabindex="0" role="region" aria-label="${title}, the text">${text}</pre>
</section>`;
}
