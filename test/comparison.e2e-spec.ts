import { zohoDefinitions } from '@tds/zoho-integration';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
});
afterAll(() => tds.close());

interface Comparison {
  readonly comparison_id: string;
  readonly status: string;
  readonly match_percentage: number;
  readonly data_quality_score: number;
  readonly zoho_count: number;
  readonly local_count: number;
  readonly missing_local: string[];
  readonly missing_zoho: string[];
  readonly stale: string[];
  readonly different: { zoho_id: string; fields: { field: string; zoho_value: unknown; local_value: unknown }[] }[];
  readonly in_flight: number;
  readonly api_calls: number;
  readonly estimated_calls: number;
  readonly recommendation: string;
}

async function compare(entity: string, parameters = ''): Promise<Comparison> {
  const { status, body } = await tds.get<Comparison>(`/api/tds/statistics/compare/${entity}?lag_seconds=0${parameters}`);
  expect([status, body.status ?? body]).toEqual([200, 'completed']);
  return body;
}

it.each(zohoDefinitions.filter(({ attachment }) => !attachment).map((definition) => definition.entityType))('agrees after a full sync: %s', async (type) => {
  const found = await compare(type, '&deep=true');
  expect(found).toMatchObject({ match_percentage: 100, different: [], stale: [], missing_local: [], missing_zoho: [] });
});
