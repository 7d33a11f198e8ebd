/** What a page may say about what was just done, by the name that stands in its address. */
export const notices: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  'mail-sent': 'We sent you a mail. Open it below to activate the account.',
  activated: 'The account is active. Log in to begin.',
  'logged-out': 'You are logged out.',
  created: 'The application is ready. It has credentials of its own.',
  'created-pending': 'The application was created. It waits until it is verified.',
  'redirects-saved': 'The list of redirect URIs is saved.',
  'plan-changed': 'The plan is changed. The card was checked and forgotten.',
  'plan-changed-free': 'The plan is changed.',
  'access-saved': 'The access controls are saved. They hold from the next call on.',
  regenerated: 'The new credentials are in force. The old ones have ended.',
  'overage-on': 'Calls over the month are answered and billed from now on.',
  'overage-off': 'Calls over the month are refused from now on.',
  deleted: 'The application is deleted. Its credentials and tokens have ended.',
});
