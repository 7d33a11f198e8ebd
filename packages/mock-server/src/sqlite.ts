export { openSqliteStores } from './store/sqlite-stores.ts';
export { StoreUnavailable } from './store/store-unavailable.ts';
