import type { Run } from '@/api/answers';
import { estimateCalls } from './call-estimate';

const run = (changes: Partial<Run>): Run =>
  ({ type: 'full', status: 'completed', api_calls: 14, started_at: '2026-03-01T10:00:00Z', ...changes }) as Run;

describe('estimateCalls', () => {
  it('takes the latest completed run of the kind', () => {
    const runs = [run({ status: 'failed', api_calls: 2 }), run({ type: 'incremental', api_calls: 1 }), run({}), run({ api_calls: 99 })];
    expect(estimateCalls('full', 2_218, runs)).toEqual({ calls: 14, basis: 'last_run', since: '2026-03-01T10:00:00Z' });
  });

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
