import 'reflect-metadata';
import { applyBenchmark } from './benchmarks/apply.benchmark';
import { claimBenchmark } from './benchmarks/claim.benchmark';
import { compareBenchmark } from './benchmarks/compare.benchmark';
import { dashboardBenchmark } from './benchmarks/dashboard.benchmark';
import { ingestBenchmark } from './benchmarks/ingest.benchmark';
import { latencyBenchmark } from './benchmarks/latency.benchmark';
import { queueBenchmark } from './benchmarks/queue.benchmark';
import { streamBenchmark } from './benchmarks/stream.benchmark';
import { syncBenchmark } from './benchmarks/sync.benchmark';
import { validateBenchmark } from './benchmarks/validate.benchmark';
import { BenchServer } from './harness/bench-server';
import type { Benchmark } from './harness/benchmark';
import { Report } from './harness/report';
import { type BenchOptions, type BenchmarkName, USAGE, UsageError, readOptions } from './options';

const BENCHMARKS: Readonly<Record<BenchmarkName, Benchmark>> = {
  apply: applyBenchmark,
  queue: queueBenchmark,
  claim: claimBenchmark,
  sync: syncBenchmark,
  stream: streamBenchmark,
  ingest: ingestBenchmark,
  latency: latencyBenchmark,
  dashboard: dashboardBenchmark,
  compare: compareBenchmark,
  validate: validateBenchmark,
};

/** Exit codes, after sysexits(3). A missed target is a finding and no failure. */
const EXIT = { ok: 0, failure: 1, usage: 64 } as const;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const server = await BenchServer.start(process.env['BENCH_DATABASE_URL']);
  const stop = (): void => void server.stop().finally(() => process.exit(EXIT.failure));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const report = await measure(server, options);
    console.log(`\n${report.asText()}\n`);
    await report.write(options.jsonFile);
    console.log(`JSON: ${options.jsonFile}`);
    return report.failed.length > 0 ? EXIT.failure : EXIT.ok;
  } finally {
    await server.stop();
  }
}

/** Runs the benchmarks one after the other. One that fails leaves the others their figures. */
async function measure(server: BenchServer, options: BenchOptions): Promise<Report> {
  const report = new Report(server.description);
  const progress = (text: string): void => void process.stderr.write(`${text}\n`);
  for (const name of options.only) {
    try {
      report.measurements.push(...(await BENCHMARKS[name]({ server, options, progress })));
    } catch (error) {
      report.failed.push({ benchmark: name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return report;
}

main().then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n${USAGE}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(error instanceof UsageError ? EXIT.usage : EXIT.failure);
  },
);
