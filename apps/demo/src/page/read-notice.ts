import { type Notice, notices } from '../answers/notice.ts';

/** Takes the word that the callback left in the address, and the address back to what a person would bookmark. */
export function readNotice({ location, history }: Pick<Window, 'location' | 'history'>): Notice | undefined {
  const word = new URLSearchParams(location.search).get('notice');
  if (location.search) history.replaceState(null, '', `${location.pathname}${location.hash}`);
  return notices.find((notice) => notice === word);
}
