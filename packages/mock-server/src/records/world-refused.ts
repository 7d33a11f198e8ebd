/** What was asked of the worlds of a mock cannot be. The message says why, and what to do. */
export class WorldRefused extends Error {
  override readonly name = 'WorldRefused';
}
