import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { JournalEntry } from '../../records/journal.ts';
import type { World } from '../../records/world.ts';
import { toWorldPath } from '../addresses.ts';
import { type Filter, toStatusClass } from './filter.ts';

/** The form above the requests. It is a GET, so that what it finds has an address; secrets are masked, so that none gets into it. */
export function toFilterForm(world: World, filter: Filter, entries: readonly JournalEntry[]): Markup {
  const statuses = entries.map(({ status }) => String(status));
  const classes = entries.map(({ status }) => toStatusClass(status));
  const action = toWorldPath(world.id, 'requests');
  return html`<form class="filter" method="get" action="${action}" role="search" aria-label="Filter">
<label>Text <input name="text" id="filter-text" type="search" value="${filter.text}" placeholder="path, field, reason …" autocomplete="off" spellcheck="false"></label>
<label>Status <select name="status" id="filter-status">${toOptions([...classes, ...statuses], filter.status)}</select></label>
<label>Operation <select name="operation" id="filter-operation">${toOptions(
    entries.map((each) => each.operationId),
    filter.operation,
  )}</select></label>
<label>Application <select name="application" id="filter-application">${toOptions(
    entries.map((each) => each.application),
    filter.application,
  )}</select></label>
<label class="check"><input type="checkbox" name="refusals" id="filter-refusals" value="only" ${filter.refusalsOnly ? 'checked' : ''}> Refusals only</label>
<button type="submit">Filter</button>
<a href="${action}">Clear</a>
</form>`;
}

/** What there is, and what is asked for although there is none of it. */
function toOptions(values: readonly (string | null)[], chosen: string): Markup {
  const present = values.filter((value) => value !== null && value !== '');
  const all = [...new Set(chosen === '' ? present : [...present, chosen])].sort();
  return html`<option value="">any</option>${all.map((value) => html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${value}</option>`)}`;
}
