export { type Clock, createManualClock, createSystemClock, type ManualClock } from './clock.ts';
export { createMockServer, type MockServer } from './create-mock-server.ts';
export type { MockServerOptions } from './mock-server-options.ts';
export { type Listening, type ListenOptions, listen } from './node.ts';
export type { Switches } from './records/switches.ts';
export type { WorldDescription } from './records/to-description.ts';
