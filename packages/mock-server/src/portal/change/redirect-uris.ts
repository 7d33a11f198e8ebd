import { html } from 'hono/html';
import { createFieldReader, type FieldReader, type Filled } from '../../pages/field-reader.ts';
import { toTextField } from '../../pages/fields.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import type { Application } from '../../records/applications.ts';
import { findRedirectUriFlaw } from '../../records/find-redirect-uri-flaw.ts';
import { toApplicationPath } from '../answer-owner.ts';
import { answerDeveloperApplication } from './answer-developer-application.ts';
import { toChangePage } from './change-page.ts';
import { writeChange } from './write-change.ts';

const name = 'redirect_uris';
const mostUris = 20;
const longestUri = 500;
const longestList = mostUris * (longestUri + 1);

/** The form of the redirect URIs. */
export function showRedirectUris(visit: Visit): Promise<Response> {
  return answerDeveloperApplication(visit, async (application) => {
    const values = { [name]: (application.redirectUris ?? []).join('\n') };
    return toRedirectUrisPage(visit, application, { values, choices: {}, faults: {} });
  });
}

/** Takes the list of redirect URIs, one a line. An empty list takes any. */
export function saveRedirectUris(visit: Visit): Promise<Response> {
  return answerDeveloperApplication(visit, async (application) => {
    const reader = createFieldReader(visit.form);
    const uris = readUris(reader);
    if (reader.hasFaults()) return toRedirectUrisPage(visit, application, reader.toFilled());
    await writeChange(visit, application, (now) => ({ ...now, redirectUris: uris.length === 0 ? null : uris }));
    return toSeeOther(toApplicationPath(application, '?notice=redirects-saved'));
  });
}

function readUris(reader: FieldReader): readonly string[] {
  const text = reader.text(name, { what: 'redirect URIs', most: longestList, isLong: true });
  const lines = text.split('\n').map((line, at) => ({ uri: line.trim(), at: at + 1 }));
  const given = lines.filter(({ uri }) => uri !== '');
  if (given.length > mostUris) reader.fault(name, `Enter at most ${mostUris} redirect URIs. These are ${given.length}.`);
  for (const { uri, at } of given) {
    if (uri.length > longestUri) reader.fault(name, `Line ${at} is longer than ${longestUri} characters.`);
    const flaw = /\s/.test(uri) ? 'It has a space.' : findRedirectUriFlaw(uri);
    if (flaw !== undefined) reader.fault(name, `Line ${at} cannot be a redirect URI: ${flaw}`);
  }
  return [...new Set(given.map(({ uri }) => uri))];
}

function toRedirectUrisPage(visit: Visit, application: Application, filled: Filled): Promise<Response> {
  return toChangePage(visit, application, {
    title: 'Redirect URIs',
    action: '/redirect-uris',
    lead: html`<p class="lead">Where home owners may be sent back to. Each is compared to the letter.</p>`,
    fields: toTextField(filled, {
      name,
      label: 'Redirect URIs',
      rows: 6,
      most: longestList,
      isCode: true,
      hint: 'One a line, such as http://127.0.0.1:4020/callback. With an empty list, any address is taken.',
    }),
    button: 'Save',
    filled,
  });
}
