import { html } from 'hono/html';
import { toButtonForm } from '../../pages/form.ts';
import type { Markup } from '../../pages/page.ts';
import type { ListedFault } from '../../records/fault.ts';
import { toWorldPath } from '../addresses.ts';
import type { WorldVisit } from '../visit.ts';
import { type Column, toTable } from './table.ts';

/** The faults that are still due in a world, each with a button that removes it. */
export function toFaultSection({ world, session }: WorldVisit, faults: readonly ListedFault[]): Markup {
  const action = toWorldPath(world.id, 'faults');
  const columns: readonly Column<ListedFault>[] = [
    ['Fault', ({ id }) => id],
    ['What happens', toWords],
    ['Operation', ({ operationId }) => operationId ?? 'every one'],
    ['Left', ({ times, used }) => (times === null ? 'until it is removed' : `${times - used} of ${times}`)],
    ['Chance', ({ probability }) => (probability === 1 ? 'always' : `${probability * 100} %`)],
    [
      'Remove',
      ({ id }) =>
        toButtonForm({ action, session }, html`Remove<span class="unseen"> the fault ${id}</span>`, { fields: { fault: id } }),
    ],
  ];
  return toTable('Faults that are due', faults, columns, 'No fault is due. Tests and the admin API add them.');
}

function toWords(fault: ListedFault): string {
  switch (fault.kind) {
    case 'status':
      return fault.afterSeconds === undefined
        ? `answers ${fault.status}`
        : `ends the stream with ${fault.status} after ${fault.afterSeconds} s`;
    case 'html':
      return `answers the HTML page of a proxy with ${fault.status}`;
    case 'content-type':
      return `answers under the media type ${fault.mediaType}`;
    case 'truncate':
      return 'ends in the middle of the body';
    case 'reset':
      return 'resets the connection';
    case 'lost-answer':
      return 'does what was asked, and the answer is lost';
    case 'latency':
      return `waits, by the distribution ${fault.latency.distribution}`;
  }
}
