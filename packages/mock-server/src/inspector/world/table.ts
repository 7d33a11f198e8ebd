import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';

/** A heading, and what stands under it for a row. The first column names the row. */
export type Column<Row> = readonly [heading: string, toCell: (row: Row) => Markup | string | number, kind?: 'number'];

/** A table with a heading of its own, or a sentence where it has no rows. */
export function toTable<Row>(title: string, rows: readonly Row[], columns: readonly Column<Row>[], none: string): Markup {
  const id = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const heading = html`<h2 id="${id}">${title}</h2>`;
  if (rows.length === 0) return html`<section>${heading}<p class="nothing">${none}</p></section>`;
  return html`<section>${heading}
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table>
<thead><tr>${columns.map(([name, , kind]) => html`<th scope="col" class="${kind ?? ''}">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${columns.map((column, at) => toCell(row, column, at === 0))}</tr>
`,
  )}</tbody>
</table></div></section>`;
}

function toCell<Row>(row: Row, [, toContent, kind]: Column<Row>, isName: boolean): Markup {
  const content = toContent(row);
  return isName ? html`<th scope="row" class="${kind ?? ''}">${content}</th>` : html`<td class="${kind ?? ''}">${content}</td>`;
}
