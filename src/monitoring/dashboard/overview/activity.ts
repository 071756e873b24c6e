import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type Chart, SeriesQuery } from '../../series';

/** Minutes the rate is taken of, and the share of failures, which needs more of them to mean something. */
const RATE_MINUTES = 5;
const ERROR_MINUTES = 60;

/** How fast work is done, and how much of it fails. */
export interface Activity {
  /** Jobs completed a minute, over the last five. */
  readonly processingRate: number;
  /** Percent of the jobs of the last hour that failed; 0 when there were none. */
  readonly errorRate: number;
}

/** Rates from the samples of the charts: a look at some rows, whatever the load. At most a minute behind. */
@Injectable()
export class ActivityReader {
  constructor(private readonly queries: QueryBus) {}

  async read(): Promise<Activity> {
    const [jobs, failures] = await Promise.all([
      this.queries.execute(new SeriesQuery('jobs', '1h')),
      this.queries.execute(new SeriesQuery('failures', '1h')),
    ]);
    const [completed, failed] = [lastMinutes(jobs, ERROR_MINUTES), lastMinutes(failures, ERROR_MINUTES)];
    const ended = sum(completed) + sum(failed);
    const recent = lastMinutes(jobs, RATE_MINUTES);
    return {
      processingRate: recent.length === 0 ? 0 : rounded(sum(recent) / recent.length),
      errorRate: ended === 0 ? 0 : rounded((100 * sum(failed)) / ended),
    };
  }
}

/** Sampled minutes only: the running one is not, nor those before the start. */
function lastMinutes({ series }: Chart, count: number): readonly number[] {
  return (series[0]?.values ?? []).filter((value) => value !== null).slice(-count);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
