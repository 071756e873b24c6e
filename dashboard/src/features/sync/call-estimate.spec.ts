import type { Run } from '@/api/answers';
import { estimateCalls, type SyncMode } from './call-estimate';

const SINCE = '2026-03-01T10:00:00Z';

const run = (changes: Partial<Run>): Run =>
  ({ type: 'full', status: 'completed', api_calls: 14, processed: 2_218, created: 0, updated: 0, started_at: SINCE, ...changes }) as Run;

describe('estimateCalls', () => {
  it('takes the latest completed run of the kind', () => {
    const runs = [run({ status: 'failed', api_calls: 2 }), run({ type: 'incremental', api_calls: 1 }), run({}), run({ api_calls: 99 })];
    expect(estimateCalls('full', 2_218, runs)).toEqual({ calls: 14, basis: 'last_run', since: SINCE });
  });

  it.each([
    { what: 'details of a first sync', last: { api_calls: 2_105, processed: 2_092, created: 2_092 }, calls: 13 },
    { what: 'details of what changed', last: { api_calls: 20, processed: 2_092, updated: 7 }, calls: 13 },
    { what: 'no more than was fetched beyond the pages', last: { api_calls: 12, created: 2_218 }, calls: 12, basis: 'last_run' },
    {
      what: 'images that are here',
      last: { type: 'image', api_calls: 30, processed: 30, created: 29, updated: 1 },
      calls: 0,
      mode: 'image',
    },
  ] as readonly { what: string; mode?: SyncMode; last: Partial<Run>; calls: number; basis?: string }[])(
    'does not count again: $what',
    ({ mode = 'full', last, calls, basis = 'last_listing' }) =>
      expect(estimateCalls(mode, 2_218, [run(last)])).toEqual({ calls, basis, since: SINCE }),
  );

  it('expects of what changed lately as much as the last time', () =>
    expect(estimateCalls('incremental', 2_218, [run({ type: 'incremental', api_calls: 9, processed: 8, updated: 8 })]).calls).toBe(9));

  it.each([
    { mode: 'full', mirrored: 2_218, calls: 12 },
    { mode: 'full', mirrored: 0, calls: 1 },
    { mode: 'stock', mirrored: 2_218, calls: 23 },
    { mode: 'incremental', mirrored: 2_218, calls: 1 },
    { mode: 'image', mirrored: 30, calls: 30 },
  ] as const)('counts pages without one: $mode of $mirrored is $calls', ({ mode, mirrored, calls }) =>
    expect(estimateCalls(mode, mirrored, [])).toEqual({ calls, basis: 'pages', since: null }),
  );
});
