import type { Notice } from '../../answers/notice.ts';

/** What happened to a log-in, and what to do. `isCalm` where nothing is wrong. */
export const noticeTexts: Readonly<Record<Notice | 'ended', { title: string; detail: string; isCalm?: boolean }>> = {
  denied: {
    title: 'Access was not given',
    detail: 'That is fine: nothing was stored. Connect whenever you want to.',
    isCalm: true,
  },
  ended: {
    title: 'Please connect again',
    detail: 'The access that you gave has ended or was withdrawn. Only you can give it again.',
  },
  state: {
    title: 'This log-in does not belong to this browser',
    detail: 'It was used before, took longer than ten minutes, or began somewhere else. Please connect again.',
  },
  incomplete: { title: 'The answer came without a code', detail: 'Please connect again.' },
  refused: { title: 'The code was refused', detail: 'A code works once, and for a few minutes. Please connect again.' },
  credentials: {
    title: 'The application was refused',
    detail: 'Check ENPHASE_CLIENT_ID and ENPHASE_CLIENT_SECRET, then start the demo again.',
  },
  unreachable: { title: 'The service does not answer', detail: 'Is it running? Start it, then connect again.' },
  failed: { title: 'The log-in failed', detail: 'The service answered something unexpected. Please connect again.' },
};
