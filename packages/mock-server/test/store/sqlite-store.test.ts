import { afterEach } from 'vitest';
import { openSqliteStores } from '../../src/store/sqlite-stores.ts';
import type { Stores } from '../../src/store/store.ts';
import { createFolder } from './create-folder.ts';
import { describeDump } from './describe-dump.ts';
import { describeExpiry } from './describe-expiry.ts';
import { describeStore } from './describe-store.ts';
import { describeStores } from './describe-stores.ts';
import { describeSweep } from './describe-sweep.ts';

const opened: Stores[] = [];
afterEach(async () => {
  for (const stores of opened.splice(0)) await stores.close();
});

function open(): Stores {
  const stores = openSqliteStores(createFolder());
  opened.push(stores);
  return stores;
}

for (const describe of [describeStore, describeExpiry, describeDump, describeSweep]) {
  describe('the SQLite store', (clock) => open().open('world/test', clock));
}
describeStores('the SQLite store', open);
