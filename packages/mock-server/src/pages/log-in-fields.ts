import { html } from 'hono/html';
import type { FieldReader, Filled } from './field-reader.ts';
import { toTextField } from './fields.ts';
import type { Markup } from './page.ts';
import { longestEmail } from './read-email.ts';

/** The longest password that a form takes, in characters. */
export const longestPassword = 128;

/** What somebody typed who wants to log in; faults stay with the reader. */
export function readLogIn(reader: FieldReader): { readonly email: string; readonly password: string } {
  return {
    email: reader.text('email', { what: 'your email address', least: 1, most: longestEmail }),
    password: reader.password('password', { what: 'your password', least: 1, most: longestPassword }),
  };
}

/** The fields of a form to log in, and its button. */
export function toLogInFields(filled: Filled): Markup {
  return html`${toTextField(filled, { name: 'email', label: 'Email', type: 'email', isRequired: true, most: longestEmail, autocomplete: 'username' })}
${toTextField(filled, { name: 'password', label: 'Password', type: 'password', isRequired: true, most: longestPassword, autocomplete: 'current-password' })}
<div class="actions"><button class="primary" type="submit">Log in</button></div>`;
}
