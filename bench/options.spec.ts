import { BENCHMARK_NAMES, UsageError, readOptions } from './options';

describe('the command line', () => {
  it('runs everything by default', () => {
    expect(readOptions([])).toEqual({
      only: [...BENCHMARK_NAMES],
      seconds: 5,
      rounds: 3,
      mirrorRows: 100_000,
      historyRows: 1_000_000,
      backlogRows: 100_000,
      streamRows: 10_000,
      jsonFile: '.tds/bench.json',
    });
  });

  it('takes benchmarks in any order and runs them in ours', () => {
    expect(readOptions(['--only', 'ingest, apply', '--seconds', '2', '--json', 'out.json'])).toMatchObject({
      only: ['apply', 'ingest'],
      seconds: 2,
      jsonFile: 'out.json',
    });
  });

  it.each([
    { args: ['--only', 'aply'], problem: 'no benchmark is called aply' },
    { args: ['--seconds', '0'], problem: '--seconds is a whole number from 1 to 60' },
    { args: ['--seconds', '1.5'], problem: '--seconds is a whole number' },
    { args: ['--mirror-rows', '7'], problem: '--mirror-rows is a whole number from 1000' },
    { args: ['--backlog-rows', '1'], problem: '--backlog-rows is a whole number from 1000' },
    { args: ['--stream-rows', '-5'], problem: '--stream-rows' },
    { args: ['--rounds', 'many'], problem: '--rounds is a whole number' },
    { args: ['--fast'], problem: '--fast' },
  ])('refuses $args', ({ args, problem }) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(problem);
  });
});
