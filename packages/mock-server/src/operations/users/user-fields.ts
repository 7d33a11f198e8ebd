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

const labels = { email: 'Email', first_name: 'First name', last_name: 'Last name' } as const;
/** As many characters as the telephone number may have. */
const longest = 255;

/**
 * The user of a form. The contract knows a text, too, and the engine hands over what the text holds.
 *
 * @throws Refusal `invalid` for an address or a name of blanks, one that is too long, and an address that is none
 * @ledger users-422-address users-form-body users-unknown-fields users-422-field-texts activation-user-422
 */
export function readUserFields<Fields extends Sent>({ user }: { readonly user: Fields | string }): Fields {
  const fields: Fields = typeof user === 'string' ? JSON.parse(user) : user;
  const names = Object.keys(blanks) as (keyof typeof blanks)[];
  const [text, ...others] = names.flatMap((name) => toFault(name, fields[name]?.trim()) ?? []);
  if (text !== undefined) throw new Refusal('invalid', { text, others });
  return fields;
}

function toFault(name: keyof typeof blanks, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text === '') return blanks[name];
  if (text.length > longest) return `${labels[name]} is too long (maximum is ${longest} characters)`;
  return name === 'email' && !isAddress(text) ? 'Email is invalid' : undefined;
}

/** Whether a mail could be sent there: no blank and no control character may end up in the head of one. */
function isAddress(text: string): boolean {
  return /^[^@\s\p{Cc}]+@[^@\s\p{Cc}]+$/u.test(text);
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
