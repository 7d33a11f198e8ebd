/** An instant for people, such as `21 Jun 2026 12:00 UTC`. @param instant epoch milliseconds */
export function toTimeText(instant: number): string {
  const [, day, month, year, time = ''] = new Date(instant).toUTCString().split(' ');
  return `${Number(day)} ${month} ${year} ${time.slice(0, 5)} UTC`;
}
