/** Why a log-in ended without a connection; the callback hands one of these words to the page, and nothing else. */
export const notices = ['denied', 'state', 'incomplete', 'refused', 'credentials', 'unreachable', 'failed'] as const;

export type Notice = (typeof notices)[number];
