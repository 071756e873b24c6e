import { statfs } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { FAST_BUCKETS, type MetricSample, counter, gauge, histogram } from '@tds/platform/metrics';
import type { InboxEntry } from './inbox/inbox-entry';
import type { RecordedEvent } from './inbox/inbox-writer';
import { SpoolReader } from './spool/spool-reader';

const received = counter('tds_webhooks_received_total', 'Webhooks that came, by entity type and what became of them', ['entity', 'result']);
const ingestSeconds = histogram(
  'tds_webhook_ingest_seconds',
  'From the first byte of an accepted webhook until it is durable',
  FAST_BUCKETS,
);
const spoolEntries = gauge('tds_spool_entries', 'Webhooks taken while the database was away and not in it yet');
const spoolBytes = gauge('tds_spool_bytes', 'Bytes they take on disk');
const spoolMaxBytes = gauge('tds_spool_max_bytes', 'Bytes they may take on disk');
const diskFree = gauge('tds_data_disk_free_bytes', 'Bytes free on the disk of the data folder');
const diskSize = gauge('tds_data_disk_size_bytes', 'Bytes of the disk of the data folder');

/** A name a sender chose must not become a series: what is not one of our types is `unknown`. */
const UNKNOWN = 'unknown';

/** Counts what was recorded. `duplicate`: a delivery of an event that was there already. */
export function countRecorded({ entityType, status }: InboxEntry, { isDuplicate }: RecordedEvent): void {
  const isOurs = status === 'received' && entityType !== null;
  received.inc({ entity: isOurs ? entityType : UNKNOWN, result: isDuplicate ? 'duplicate' : status });
}

/** Counts what was not taken: `rejected` for its signature; `failed` for our own trouble, so that the sender has to come again. */
export function countRefused(result: 'rejected' | 'failed'): void {
  received.inc({ entity: UNKNOWN, result });
}

/** Measures an accepted webhook. @param elapsedMs since its first byte. */
export function measureIngest(elapsedMs: number): void {
  ingestSeconds.observe(elapsedMs / 1_000);
}

/** What is spooled, and the disk it is on. */
@Injectable()
export class SpoolSamples implements MetricSample {
  readonly name = 'spool';

  constructor(
    private readonly reader: SpoolReader,
    private readonly config: AppConfig,
  ) {}

  async sample(): Promise<void> {
    const { entries, bytes, maxBytes } = await this.reader.status();
    spoolEntries.set(entries);
    spoolBytes.set(bytes);
    spoolMaxBytes.set(maxBytes);
    const { bavail, blocks, bsize } = await statfs(this.config.dataDir);
    diskFree.set(bavail * bsize);
    diskSize.set(blocks * bsize);
  }
}
