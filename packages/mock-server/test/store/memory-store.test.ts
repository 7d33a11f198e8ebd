import { createMemoryStore, createMemoryStores } from '../../src/store/memory-store.ts';
import { describeDump } from './describe-dump.ts';
import { describeExpiry } from './describe-expiry.ts';
import { describeStore } from './describe-store.ts';
import { describeStores } from './describe-stores.ts';
import { describeSweep } from './describe-sweep.ts';

for (const describe of [describeStore, describeExpiry, describeDump, describeSweep]) {
  describe('the memory store', (clock) => createMemoryStore(clock));
}
describeStores('the memory store', createMemoryStores);
