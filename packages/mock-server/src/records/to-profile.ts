import type { Person, Profile } from './people.ts';

/** What Enlighten tells about somebody; names come from the e-mail address where nobody gave them. */
export function toProfile({ email, profile, passwordLastChanged }: Person): Profile {
  if (profile) return profile;
  const [first = '', ...rest] =
    email
      .split('@', 1)[0]
      ?.split(/[._+-]+/)
      .filter((part) => part !== '') ?? [];
  return {
    firstName: toCapital(first) || 'Somebody',
    lastName: rest.map(toCapital).join(' ') || 'Unnamed',
    phone: null,
    getsEmails: false,
    view: 'my',
    isSelfInstaller: false,
    createdBy: null,
    updatedAt: passwordLastChanged,
  };
}

function toCapital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
