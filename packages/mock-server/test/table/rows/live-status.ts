import { huge, live, nowhere, type Row, row, unborn } from './row.ts';

const validation = 'validation_error';
const unknown = (source: string) => live(468, 'INVALID_SYSTEM_ID', "System ID doesn't exist", validation, source);
const duration = (value: string, status: number, message: string) =>
  row(
    'getLiveData',
    'GET /67/live_data',
    live(
      status,
      'INVALID_DURATION',
      message,
      validation,
      status === 463 || value === '29' || value === '301' ? 'published' : 'live-duration',
    ),
    {
      headers: { duration: value },
    },
  );
const short = (value: string) => duration(value, 461, 'Duration cannot be less than 30');
const endless = (value: string) => duration(value, 462, 'Duration cannot be greater than 300');
const noInteger = (value: string) => duration(value, 463, 'Duration must be an integer');

/** The system whose gateway the test silences: it has both meters. */
export const silenced = 3_355_172;

/** Of live status. */
export const liveStatus: readonly Row[] = [
  ...['29', '0', '-30'].map(short),
  ...['301', '900', huge].map(endless),
  ...['x', '30.5', '1e2', '30s', '+60'].map(noInteger),
  row('getLiveData', 'GET /1/live_data', unknown('published')),
  ...['-67', 'abc', huge].map((id) => row('getLiveData', `GET /${id}/live_data`, unknown('live-468'))),
  row('getLiveData', 'GET //live_data', nowhere),
  row('getLiveData', 'GET /72/live_data', live(403, 'FORBIDDEN', 'User is not authorized', 'authorization_error', 'published')),
  row(
    'getLiveData',
    `GET /${unborn}/live_data`,
    live(466, 'UNSUPPORTED_ENVOY', 'Envoy must be active and envoy version must be at least 6.0.0', validation, 'published'),
    { as: 'installer' },
  ),
  row(
    'getLiveData',
    'GET /698910067/live_data',
    live(472, 'LIVE_STREAM_NOT_SUPPORTED', 'The system doesn’t support live stream', validation, 'published'),
  ),
  row(
    'getLiveData',
    `GET /${silenced}/live_data`,
    live(473, 'IQ_GATEWAY_NOT_REPORTING', 'IQ gateway is not reporting', 'site_connectivity_error', 'published'),
    { as: 'installer' },
  ),
];
