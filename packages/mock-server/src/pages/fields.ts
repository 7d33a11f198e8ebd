import { html } from 'hono/html';
import type { Filled } from './field-reader.ts';
import type { Markup } from './page.ts';

export interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
}

export interface TextFieldOptions extends FieldOptions {
  readonly type?: 'text' | 'email' | 'password';
  /** Lines of a text that may have several. */
  readonly rows?: number;
  readonly most: number;
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric';
  /** Whether letters are of one width, as in codes and addresses. */
  readonly isCode?: boolean;
  /** Keeps the value out of the page. A password is never in it. */
  readonly isSecret?: boolean;
}

/** A labelled field. Its hint and what was wrong with it are read out with it. */
export function toTextField(filled: Filled, options: TextFieldOptions): Markup {
  const { name, label, type = 'text', rows, most, autocomplete = 'off', isCode = false } = options;
  const value = type === 'password' || options.isSecret ? '' : (filled.values[name] ?? '');
  const shape = isCode ? 'mono' : '';
  const more = html`${options.isRequired ? html` required` : ''}${toDescribed(filled, options)}${toInvalid(filled, options)}`;
  const input =
    rows === undefined
      ? html`<input class="${shape}" id="${name}" name="${name}" type="${type}" value="${value}" maxlength="${most}" autocomplete="${autocomplete}"${options.inputMode ? html` inputmode="${options.inputMode}"` : ''}${more}>`
      : html`<textarea class="${shape}" id="${name}" name="${name}" rows="${rows}" maxlength="${most}" autocomplete="${autocomplete}" spellcheck="${isCode ? 'false' : 'true'}"${more}>
${value}</textarea>`;
  return html`<div class="field">
<label for="${name}">${label}${options.isRequired ? '' : html` <span class="optional">optional</span>`}</label>
${toNotes(filled, options)}
${input}
</div>`;
}

/** A box to check, with its label behind it. */
export function toCheckbox(
  filled: Filled,
  { name, label, hint, value = 'yes' }: FieldOptions & { readonly value?: string },
): Markup {
  const options = { name, label, hint };
  return html`<div class="field">
${toNotes(filled, { name, label })}
<label class="check"><input type="checkbox" id="${name}" name="${name}" value="${value}"${toDescribed(filled, options)}${toInvalid(filled, options)}> <span>${label}${hint === undefined ? '' : html` <small id="${name}-hint">${hint}</small>`}</span></label>
</div>`;
}

/** Hint and fault of a field or a group, each with an id that `toDescribed` points at. */
export function toNotes({ faults }: Filled, { name, hint }: FieldOptions): Markup {
  const fault = faults[name];
  return html`${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}${
    fault === undefined ? '' : html`<p class="fault" id="${name}-fault">${fault}</p>`
  }`;
}

/** The attribute that ties a field or a group to its hint and its fault. */
export function toDescribed({ faults }: Filled, { name, hint }: FieldOptions): Markup {
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(faults[name] === undefined ? [] : [`${name}-fault`])];
  return html`${ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"`}`;
}

function toInvalid({ faults }: Filled, { name }: FieldOptions): Markup {
  return html`${faults[name] === undefined ? '' : html` aria-invalid="true"`}`;
}

/** What is wrong with a form as a whole, above it, with a link to each field. Empty for a form without a fault. */
export function toFaultSummary({ faults }: Filled): Markup {
  const all = Object.entries(faults);
  if (all.length === 0) return html``;
  const heading = all.length === 1 ? 'One thing has to be mended' : `${all.length} things have to be mended`;
  return html`<div class="faults" role="alert">
<strong>${heading}</strong>
<ul>${all.map(([name, text]) => html`<li><a href="#${name}">${text}</a></li>`)}</ul>
</div>`;
}
