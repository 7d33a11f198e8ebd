import { expect } from 'vitest';
import { toGatewaySerial, toMicroSerial } from '../../../src/simulation/serials.ts';
import { because, huge, invalid, long, missing, ofSystem, type Row, row, unborn, unreadable } from './row.ts';

const sort = because('The sorting parameter is not supported. Please use id for sorting by Asc or -id for sorting by Desc');
const page = because('page must be an integer of at least 1');
const sizeTo = (most: number) => because(`size must be an integer from 1 to ${most}`);
const noSystem = 'system is missing at Json body location';
const noEnvoy = 'Envoy not found with this serial number';
const nested = `${'{"system":'.repeat(101)}1${'}'.repeat(101)}`;
/** Where neither a published text nor the ledger has the words. */
const anyWords = expect.stringMatching(/^Invalid request because of '.{5,300}'$/);

const list = (query: string, details: string, source: string) => row('listSystems', `GET ?${query}`, invalid(details, source));
const search = (body: unknown, details: unknown, source: string, query = '') =>
  row('searchSystems', `POST /search${query}`, invalid(details, source), { body });
const envoy = (serial: string) =>
  row('getSystemId', `GET /retrieve_system_id?serial_num=${serial}`, missing(noEnvoy, 'system-id-404'));
const inverters = (query: string, details: unknown, source = 'inverters-422-values') =>
  row('listInverterSummaries', `GET /inverters_summary_by_envoy_or_site?${query}`, invalid(details, source));
const summary = (date: string, details: string, source: string) =>
  row('getSystemSummary', `GET /67/summary?summary_date=${date}`, invalid(details, source));

/** Of systems, their summaries, devices and gateways. */
export const systems: readonly Row[] = [
  list('sort_by=name', sort, 'published'),
  list('sort_by=-ID', sort, 'published'),
  list('page=0', page, 'refusal-422-page'),
  list('page=-1', page, 'refusal-422-page'),
  list('page=x', page, 'refusal-422-page'),
  list('size=0', sizeTo(100), 'refusal-422-page'),
  list('size=101', sizeTo(100), 'refusal-422-page'),
  list('size=1e9', sizeTo(100), 'refusal-422-page'),
  list(`size=${huge}`, sizeTo(100), 'refusal-422-page'),

  search('', noSystem, 'published'),
  search({}, noSystem, 'published'),
  search({ systems: {} }, expect.anything(), 'search-system-required'),
  search('null', anyWords, 'search-system-required'),
  search([], expect.anything(), 'search-system-required'),
  search(7, anyWords, 'search-system-required'),
  search({ system: null }, expect.anything(), 'search-422-values'),
  search({ system: [] }, expect.anything(), 'search-422-values'),
  search({ system: { ids: ['67'] } }, anyWords, 'search-422-values'),
  search({ system: { ids: 67 } }, anyWords, 'search-422-values'),
  search({ system: { name: { $gt: '' } } }, anyWords, 'search-422-values'),
  search({ system: { statuses: ['normal', 'sleepy'] } }, because('sleepy is not a known status'), 'search-422-values'),
  search({ system: { statuses: 'normal' } }, anyWords, 'search-422-values'),
  search({ system: { city: 'Utrecht' } }, because('city is not a known key'), 'search-unknown-keys'),
  search({ system: {}, filter: 1 }, because('filter is not a known key'), 'search-unknown-keys'),
  search({ system: {}, sort_by: 'name' }, sort, 'search-422-values'),
  search({ system: {} }, page, 'search-422-values', '?page=0'),
  search({ system: {} }, sizeTo(1000), 'search-422-values', '?size=1001'),
  search({ system: {} }, anyWords, 'search-422-values', '?live_stream=maybe'),
  row('searchSystems', 'POST /search', unreadable('The body is not JSON'), { body: '{"system":' }),
  row('searchSystems', 'POST /search', unreadable('The body nests deeper than 100 levels'), { body: nested }),

  ...ofSystem('getSystem', 'GET /{}'),
  ...ofSystem('getSystemSummary', 'GET /{}/summary'),
  summary('2026-06-22', 'Requested date is in the future', 'summary-future-date'),
  summary('9999-12-31', 'Requested date is in the future', 'summary-future-date'),
  summary('2026-02-30', 'Failed to parse date 2026-02-30', 'refusal-422-summary-date'),
  summary('20260621', 'Failed to parse date 20260621', 'refusal-422-summary-date'),
  summary('today', 'Failed to parse date today', 'refusal-422-summary-date'),
  ...ofSystem('listSystemDevices', 'GET /{}/devices'),

  row('getSystemId', 'GET /retrieve_system_id', invalid('Provide envoy serial number', 'published')),
  row('getSystemId', 'GET /retrieve_system_id?serial_num=', invalid('Provide envoy serial number', 'refusal-empty-parameter')),
  row(
    'getSystemId',
    'GET /retrieve_system_id?serial=122323450071',
    invalid('Provide envoy serial number', 'refusal-unknown-query'),
  ),
  envoy('122999999999'),
  envoy(toMicroSerial({ id: 67 }, 0)),
  envoy('-1'),
  envoy('abc'),
  envoy(huge),
  envoy(long),
  row('getSystemId', `GET /retrieve_system_id?serial_num=${toGatewaySerial({ id: 72 })}`, {
    status: 403,
    answer: { message: 'Forbidden', details: 'Not authorized to access this resource', code: 403 },
    source: 'system-id-403',
  }),

  inverters('', 'Envoy serial number or Site id mandatory', 'published'),
  inverters('site_id=&envoy_serial_number=', 'Envoy serial number or Site id mandatory', 'refusal-empty-parameter'),
  inverters('site_id=x', anyWords),
  inverters('envoy_serial_number=12-34', because('envoy_serial_number must be digits')),
  inverters(`envoy_serial_number=${long}`, anyWords),
  inverters('site_id=67&page=0', page),
  inverters('site_id=67&size=0', sizeTo(100)),
  inverters('site_id=67&size=101', sizeTo(100)),

  ...ofSystem('getGridStatus', 'GET /config/{}/grid_status'),
  row(
    'getGridStatus',
    `GET /config/${unborn}/grid_status`,
    invalid('grid_state not available as the site has not reported yet', 'published'),
    { as: 'installer' },
  ),
];
