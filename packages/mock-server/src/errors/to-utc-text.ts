/** An instant in epoch milliseconds as live status writes it: `2023-03-17 08:25:08.556`, in UTC. */
export function toUtcText(instant: number): string {
  return new Date(instant).toISOString().replace('T', ' ').replace('Z', '');
}
