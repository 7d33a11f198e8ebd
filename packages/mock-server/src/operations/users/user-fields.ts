import { Refusal } from '../../errors/refusal.ts';
import type { PersonFields } from '../../records/write-person.ts';

/** What a form may say about a user. */
interface Sent {
  readonly email?: string;
  readonly enlighten_emails?: boolean;
  readonly enlighten_view?: 'my' | 'manager';
  readonly first_name?: string;
  readonly last_name?: string;
  readonly phone?: string;
  readonly company_id?: number;
}

const blanks = {
  email: 'Email should not be blank',
  first_name: 'First name should not be blank',
  last_name: 'Last name should not be blank',
} as const;

/**
 * The user of a form. The contract knows a text, too, and the engine hands over what the text holds.
 *
 * @throws Refusal `invalid` for an address or a name of blanks
 * @ledger users-form-body users-unknown-fields users-422-field-texts activation-user-422
 */
export function readUserFields<Fields extends Sent>({ user }: { readonly user: Fields | string }): Fields {
  const fields: Fields = typeof user === 'string' ? JSON.parse(user) : user;
  const names = Object.keys(blanks) as (keyof typeof blanks)[];
  const [text, ...others] = names.filter((name) => fields[name]?.trim() === '').map((name) => blanks[name]);
  if (text !== undefined) throw new Refusal('invalid', { text, others });
  return fields;
}

/** What a request says that names all that it wants to say: the rest has its default. @ledger users-view activation-user-replaced */
export function toWhole(
  sent: Sent & Required<Pick<Sent, 'email' | 'first_name' | 'last_name'>>,
): Omit<PersonFields, 'companyId'> {
  return {
    email: sent.email,
    firstName: sent.first_name,
    lastName: sent.last_name,
    phone: sent.phone ?? null,
    getsEmails: sent.enlighten_emails ?? false,
    view: sent.enlighten_view ?? 'my',
  };
}

/** What a request says that leaves the rest alone. @ledger companies-update-partial companies-update-emails-default */
export function toPart(sent: Sent): Partial<PersonFields> {
  return {
    ...(sent.email === undefined ? {} : { email: sent.email }),
    ...(sent.first_name === undefined ? {} : { firstName: sent.first_name }),
    ...(sent.last_name === undefined ? {} : { lastName: sent.last_name }),
    ...(sent.phone === undefined ? {} : { phone: sent.phone }),
    ...(sent.enlighten_emails === undefined ? {} : { getsEmails: sent.enlighten_emails }),
    ...(sent.company_id === undefined ? {} : { companyId: String(sent.company_id) }),
  };
}
