import { createMemoryStore } from '../../src/store/memory-store.ts';
import { describeExpiry } from './describe-expiry.ts';
import { describeStore } from './describe-store.ts';

describeStore('the memory store', createMemoryStore);
describeExpiry('the memory store', createMemoryStore);
