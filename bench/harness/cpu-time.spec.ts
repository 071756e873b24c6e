import { cpuTimeMs } from './cpu-time';

const linux = process.platform === 'linux';

it('grows with the work a process does', () => {
  const before = cpuTimeMs(process.pid);
  const ends = performance.now() + 60;
  while (performance.now() < ends) Math.sqrt(ends);
  const after = cpuTimeMs(process.pid);
  expect(after === null).toBe(!linux);
  if (linux) expect(after! - before!).toBeGreaterThan(0);
});

it('of a process that does not exist is unknown', () => expect(cpuTimeMs(2 ** 30)).toBeNull());
