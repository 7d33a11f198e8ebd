import { html } from 'hono/html';
import { createFieldReader, type Filled } from '../../pages/field-reader.ts';
import { toTextField } from '../../pages/fields.ts';
import type { Markup } from '../../pages/page.ts';

const number = { name: 'card_number', what: 'a card number', most: 23 } as const;
const expiry = { name: 'card_expiry', what: 'an expiry date', most: 7 } as const;
const security = { name: 'card_security', what: 'a security code', most: 4 } as const;

/**
 * Looks at the fields of a card, and keeps nothing of them: undefined for a card that will do, else what is wrong, without what was
 * typed.
 *
 * @param now epoch milliseconds
 * @ledger portal-card
 */
export function findCardFaults(form: URLSearchParams, now: number): Filled | undefined {
  const reader = createFieldReader(form);
  const digits = reader.password(number.name, { ...number, least: 1 }).replaceAll(/[ -]/g, '');
  const date = reader.password(expiry.name, { ...expiry, least: 1 });
  const code = reader.password(security.name, { ...security, least: 1 });
  if (!isCardNumber(digits)) reader.fault(number.name, 'Enter a test card number such as 4242 4242 4242 4242. This is none.');
  if (!isAhead(date, now)) reader.fault(expiry.name, 'Enter month and year, such as 12/39, that have not passed.');
  if (!/^\d{3,4}$/.test(code)) reader.fault(security.name, 'Enter 3 or 4 digits.');
  return reader.hasFaults() ? { ...reader.toFilled(), values: {} } : undefined;
}

/** The fields of a card. They are empty each time: what somebody typed never comes back. */
export function toCardFields(filled: Filled): Markup {
  const secret = { isSecret: true, isRequired: true, inputMode: 'numeric', isCode: true } as const;
  return html`${toTextField(filled, { ...secret, ...number, label: 'Card number', hint: 'For example 4242 4242 4242 4242.' })}
<div class="pair">
${toTextField(filled, { ...secret, ...expiry, label: 'Expiry', hint: 'MM/YY' })}
${toTextField(filled, { ...secret, ...security, label: 'Security code', hint: '3 or 4 digits' })}
</div>`;
}

/** What has to be said above them. */
export const cardWarning = html`<p class="notice wait"><strong>Never type a real card.</strong> Any test number with the right check digit will do. It is looked at once, charged never, and not kept.</p>`;

/** Twelve to nineteen digits, the last of which the others determine (Luhn). */
function isCardNumber(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A card works to the end of its month. */
function isAhead(text: string, now: number): boolean {
  const [, month = '', year = ''] = /^ *(0?[1-9]|1[0-2]) *\/ *(\d\d) *$/.exec(text) ?? [];
  return month !== '' && Date.UTC(2000 + Number(year), Number(month), 1) > now;
}
