import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { type Measurement, isMet, ratioOf } from './measurement';
import { renderTable } from './table';

/** A benchmark that could not be measured. */
export interface FailedBenchmark {
  readonly benchmark: string;
  readonly error: string;
}

/** Everything a run found out. */
export class Report {
  readonly measurements: Measurement[] = [];
  readonly failed: FailedBenchmark[] = [];
  private readonly loadBefore = loadavg()[0]!;

  /** @param server what the contestants stood on, in words. */
  constructor(private readonly server: string) {}

  /** For people. */
  asText(): string {
    const failures = this.failed.map(({ benchmark, error }) => `${benchmark} could not be measured: ${error}`);
    return [this.machine(), '', renderTable(this.measurements), ...(failures.length > 0 ? ['', ...failures] : [])].join('\n');
  }

  /** For programs. */
  async write(file: string): Promise<void> {
    const report = {
      measured_at: new Date().toISOString(),
      machine: this.machine(),
      measurements: this.measurements.map((measurement) => ({
        ...measurement,
        ratio: ratioOf(measurement),
        isMet: isMet(measurement),
      })),
      failed: this.failed,
    };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  }

  /** The load tells whether others worked on the machine meanwhile. */
  private machine(): string {
    const processors = cpus();
    const load = `load ${this.loadBefore.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} after`;
    return `Node ${process.version}; ${this.server}; ${processors.length} x ${processors[0]?.model.trim()}, ${load}`;
  }
}
