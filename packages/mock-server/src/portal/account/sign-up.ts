import { html } from 'hono/html';
import { createFieldReader, type Filled, unfilled } from '../../pages/field-reader.ts';
import { toFaultSummary, toTextField } from '../../pages/fields.ts';
import { toForm } from '../../pages/form.ts';
import { longestPassword } from '../../pages/log-in-fields.ts';
import { longestEmail, readEmail } from '../../pages/read-email.ts';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { toHex32 } from '../../random.ts';
import { toPassword } from '../../records/password.ts';
import { toPortalPage, toStatus } from '../portal-page.ts';

const longestName = 80;

/** The form to sign up with. */
export function showSignUp(visit: Visit): Promise<Response> {
  return toSignUpPage(visit, unfilled);
}

/**
 * Takes a sign-up. What is answered does not tell whether the address has an account: the mail does, to whoever owns it.
 *
 * @ledger portal-sign-up
 */
export async function signUp(visit: Visit): Promise<Response> {
  const { world, form } = visit;
  const reader = createFieldReader(form);
  const name = reader.text('name', { what: 'a name', least: 1, most: longestName });
  const email = readEmail(reader, 'email');
  const typed = reader.password('password', { what: 'a password', least: 8, most: longestPassword });
  if (reader.hasFaults()) return toSignUpPage(visit, reader.toFilled());

  const now = world.clock.now();
  const password = await toPassword(typed, await world.chance.next('password-salt'));
  const known = await world.developers.byEmail(email);
  if (known && known.activatedAt !== null) {
    await world.mailbox.send({ at: now, to: email, ...toKnownMail(known.name) });
  } else {
    const activationToken = toHex32(await world.chance.next('activation-token'));
    const developer = { email, name, password, activatedAt: null, licenceAcceptedAt: null };
    await world.developers.register(developer, activationToken, now);
    await world.mailbox.send({ at: now, to: email, ...toActivationMail(name, activationToken) });
  }
  return toSeeOther('/portal/mail?notice=mail-sent');
}

function toActivationMail(name: string, activationToken: string) {
  const paragraphs = [
    `Hello ${name},`,
    'somebody, you we hope, signed up at the developer portal with this address. Activate the account within a day.',
    'If it was not you, leave it: an account that nobody activates does nothing.',
  ];
  return { subject: 'Activate your developer account', paragraphs, activationToken };
}

function toKnownMail(name: string) {
  const paragraphs = [
    `Hello ${name},`,
    'somebody signed up at the developer portal with this address, which has an account already. Nothing was changed. Log in with the password that you chose then.',
  ];
  return { subject: 'You have a developer account already', paragraphs, activationToken: null };
}

function toSignUpPage(visit: Visit, filled: Filled): Promise<Response> {
  const fields = html`${toTextField(filled, { name: 'name', label: 'Name', isRequired: true, most: longestName, autocomplete: 'name' })}
${toTextField(filled, { name: 'email', label: 'Email', type: 'email', isRequired: true, most: longestEmail, autocomplete: 'email', hint: 'No mail leaves this machine: any address will do.' })}
${toTextField(filled, { name: 'password', label: 'Password', type: 'password', isRequired: true, most: longestPassword, autocomplete: 'new-password', hint: 'At least 8 characters, and none that you use elsewhere.' })}
<div class="actions"><button class="primary" type="submit">Sign up</button></div>`;
  const content = html`<h1>Sign up</h1>
<p class="lead">A developer account is free. Next comes a mail that activates it.</p>
${toFaultSummary(filled)}
${toForm({ action: '/portal/sign-up', session: visit.session, content: fields })}
<p class="small quiet">You have an account? <a href="/portal/log-in">Log in</a></p>`;
  return toPortalPage(visit, 'Sign up', content, toStatus(filled));
}
