import { randomBytes } from 'node:crypto';

// The one file of the demo that reads the time and chance of the system.

/** Epoch milliseconds. */
export const readSystemTime = (): number => Date.now();

/** 256 bits, url-safe: nobody guesses the session of somebody else. */
export const createSessionId = (): string => randomBytes(32).toString('base64url');
