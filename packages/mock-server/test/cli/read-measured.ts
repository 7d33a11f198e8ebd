import { installer, partner, type Tokens, toBasic, toHeaders } from '../harness/test-mock.ts';

/** What was measured, of sites with all that there is to measure. */
export const measuredPaths = [
  '67/telemetry/production_micro',
  '67/telemetry/production_meter?start_date=2026-03-08',
  '698906018/telemetry/consumption_meter?start_date=2026-06-14&granularity=week',
  '4127560/telemetry/battery?start_date=2026-03-13',
  '6905334/energy_import_telemetry?start_date=2026-06-18',
  '6905334/energy_export_telemetry?start_date=2026-06-18',
  '3355172/rgm_stats?start_at=1781956800',
  '67/devices/micros/telemetry?size=4&start_date=2026-06-20',
  '6244905/hp_telemetry?start_date=2026-01-20',
  '6244905/772310440198/evse_telemetry?start_date=2026-06-18',
  '698906018/ev_charger/21458935/telemetry?granularity=week&start_date=20260610',
  '698906018/ev_charger/21458935/sessions',
  '698906018/latest_telemetry',
  '698906018/storage_meter_readings',
  '698906018/energy_lifetime?production=all',
  '6905334/battery_lifetime?start_date=2026-01-01',
  '6905334/events?start_time=1781800000',
  '67/live_data',
  'inverters_summary_by_envoy_or_site?site_id=67',
];

/** Asks a mock for what was measured, in an order of paths, and tells it in the order of `measuredPaths`. */
export async function readMeasured(url: string, order: readonly string[]): Promise<readonly string[]> {
  const form = new URLSearchParams({ grant_type: 'password', username: installer.email, password: installer.password });
  const token = await fetch(`${url}/oauth/token`, { method: 'POST', headers: { Authorization: toBasic(partner) }, body: form });
  const headers = toHeaders(((await token.json()) as Tokens).access_token, partner.apiKey);
  const texts = new Map<string, string>();
  for (const path of order) {
    const answer = await fetch(`${url}/api/v4/systems/${path}`, { headers });
    const body = path.endsWith('live_data') ? await readFirst(answer) : await answer.text();
    texts.set(path, `${path} ${answer.status} ${answer.headers.get('Content-Type')} ${body}`);
  }
  return measuredPaths.map((path) => texts.get(path) ?? '');
}

/** The first event of a stream, which would go on for half a minute. */
async function readFirst(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value).split('\n\n')[0] ?? '';
}
