import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { applyBenchmark } from './benchmarks/apply.benchmark';
import { ingestBenchmark } from './benchmarks/ingest.benchmark';
import { latencyBenchmark } from './benchmarks/latency.benchmark';
import { queueBenchmark } from './benchmarks/queue.benchmark';
import { syncBenchmark } from './benchmarks/sync.benchmark';
import { BenchServer } from './harness/bench-server';
import type { Benchmark } from './harness/benchmark';
import { type Measurement, isMet, ratioOf } from './harness/measurement';
import { renderTable } from './harness/table';
import { type BenchOptions, type BenchmarkName, USAGE, UsageError, readOptions } from './options';

const BENCHMARKS: Readonly<Record<BenchmarkName, Benchmark>> = {
  apply: applyBenchmark,
  queue: queueBenchmark,
  sync: syncBenchmark,
  ingest: ingestBenchmark,
  latency: latencyBenchmark,
};

const EXIT_USAGE = 64;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const server = await BenchServer.start(process.env['BENCH_DATABASE_URL']);
  const stop = (): void => void server.stop().finally(() => process.exit(1));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const measurements = await measureAll(server, options);
    console.log(`\n${machine(server)}\n\n${renderTable(measurements)}\n`);
    await writeJson(options.jsonFile, server, measurements);
    console.log(`JSON: ${options.jsonFile}`);
  } finally {
    await server.stop();
  }
}

async function measureAll(server: BenchServer, options: BenchOptions): Promise<Measurement[]> {
  const progress = (text: string): void => void process.stderr.write(`${text}\n`);
  const measurements: Measurement[] = [];
  for (const name of options.only) measurements.push(...(await BENCHMARKS[name]({ server, options, progress })));
  return measurements;
}

function machine(server: BenchServer): string {
  const processors = cpus();
  const load = loadavg()[0]!.toFixed(1);
  return `Node ${process.version}, ${server.description}, ${processors.length} x ${processors[0]?.model.trim()}, load ${load} at the end`;
}

async function writeJson(file: string, server: BenchServer, measurements: readonly Measurement[]): Promise<void> {
  const report = {
    measured_at: new Date().toISOString(),
    machine: machine(server),
    measurements: measurements.map((measurement) => ({ ...measurement, ratio: ratioOf(measurement), isMet: isMet(measurement) })),
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(isUsage ? `${error.message}\n${USAGE}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(isUsage ? EXIT_USAGE : 1);
  },
);
