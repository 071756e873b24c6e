import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { SourceRegistry } from '@tds/sync';
import type { CoverageDay } from './coverage.messages';

const coverage = loadSql(__dirname, 'sql/webhook-coverage.sql');
const silence = loadSql(__dirname, 'sql/webhook-silence.sql');

/** What is known of a type's webhooks of late. */
export interface SilenceFacts {
  readonly entityType: string;
  readonly byWebhook: number;
  readonly bySync: number;
  readonly lastWebhookAt: Date | null;
  /** Webhooks of the type that came in and were not applied. */
  readonly failed: number;
  /** Webhooks of any type turned away for their signature. */
  readonly rejected: number;
  /** Webhooks of any type that came in within the last hour, and earlier in the period. */
  readonly ofAnyType: number;
  readonly ofAnyTypeLately: number;
}

/** Reads from the audit trail by what changes came to us, over a bounded time. */
@Injectable()
export class CoverageReader {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
    private readonly config: AppConfig,
  ) {}

  /** Types the source tells of by webhook. */
  announced(): readonly string[] {
    return this.registry.entityTypes().filter((type) => {
      const { connector, definition } = this.registry.entity(type);
      return connector.announces(definition.entityType);
    });
  }

  /** Coverage by type and day. */
  days(days: number, entityTypes: readonly string[]): Promise<CoverageDay[]> {
    return this.database.query<CoverageDay>(coverage, [days, entityTypes, this.config.schedules.timeZone]);
  }

  /** What came by webhook within the last hours, and what did not. */
  lately(hours: number, entityTypes: readonly string[]): Promise<SilenceFacts[]> {
    return this.database.query<SilenceFacts>(silence, [hours, entityTypes]);
  }
}
