import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import type { SpoolStatus } from '../queries/spool-status.query';
import { DirectRoute } from './direct-route';
import { readFrames } from './frame';
import { begunAt, ownerOf } from './segment-name';
import { Spool } from './spool';
import type { FoundFile } from './spool-files';

/** Looks at the spool without touching it. */
@Injectable()
export class SpoolReader {
  /** Entries by segment and size: a segment only grows, so that one of the same size holds the same. */
  private counted = new Map<string, number>();

  constructor(
    private readonly spool: Spool,
    private readonly route: DirectRoute,
    private readonly config: AppConfig,
  ) {}

  /** @throws what the file system says when the folder cannot be read. */
  async status(): Promise<SpoolStatus> {
    const { isEnabled, maxBytes } = this.config.spool;
    const found = isEnabled ? await this.spool.files.list() : [];
    const segments = found.filter(({ name, bytes }) => ownerOf(name) && bytes > 0);
    const counts = new Map<string, number>();
    for (const segment of segments) counts.set(keyOf(segment), await this.entriesOf(segment));
    this.counted = counts;
    const [oldest] = segments.map(({ name }) => name).toSorted();
    return {
      isEnabled,
      spoolingSince: this.route.closedSince ?? null,
      entries: [...counts.values()].reduce((sum, count) => sum + count, 0),
      bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
      maxBytes,
      oldestAt: oldest === undefined ? null : begunAt(oldest),
      damagedSegments: found.filter(({ name }) => name.endsWith('.damaged')).length,
    };
  }

  private async entriesOf(segment: FoundFile): Promise<number> {
    const active = this.spool.activeSegment;
    if (active?.name === segment.name) return active.entries;
    return this.counted.get(keyOf(segment)) ?? this.count(segment.name);
  }

  /** One that is drained meanwhile holds nothing any more. */
  private async count(name: string): Promise<number> {
    const content = await this.spool.files.read(name).catch(() => Buffer.alloc(0));
    return readFrames(content).contents.length;
  }
}

function keyOf({ name, bytes }: FoundFile): string {
  return `${name} ${bytes}`;
}
