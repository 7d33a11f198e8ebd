import type { Operation } from '../../call/operation.ts';
import { Refusal } from '../../errors/refusal.ts';

/** @ledger users-search-beyond-company users-search-email-required */
export const searchUsers: Operation<'searchUsers'> = {
  async simulate({ world, query: { email = '' } }) {
    if (email.trim() === '') throw new Refusal('invalid', { text: 'Email should not be blank' });
    const person = await world.people.byEmail(email);
    if (!person) throw new Refusal('id_unknown', { text: 'User not found.' });
    return {
      user_id: Number(person.userId),
      ...(person.companyId === '' ? {} : { company_id: Number(person.companyId) }),
    };
  },
};
