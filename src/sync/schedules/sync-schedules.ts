import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { type Firing, Schedules } from '@tds/platform/scheduling';
import { CountRecordsQuery } from '../mirror/mirror.queries';
import { SourceRegistry } from '../source/source-registry';
import { SCHEDULE_OF_MODE, type ScheduledMode } from './schedule-gate';
import { ScheduledSync } from './scheduled-sync';

/** Rows of one page of a source's listing. */
const ONE_PAGE = 200;

/** The schedules that read sources. */
@Injectable()
export class SyncSchedules implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly sync: ScheduledSync,
    private readonly registry: SourceRegistry,
    private readonly queries: QueryBus,
    private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    const { fullSync, incrementalSync, stockSync, imageSync } = this.config.schedules;
    this.add('full', 'Reads every entity type whole and sweeps for deletions', fullSync, () => this.registry.listedTypes());
    this.add('incremental', 'Reads what changed since the last time', incrementalSync, () => this.incrementalTypes());
    this.add('stock', 'Reads the stock of products that documents moved; once a day of all', stockSync, () => this.typesWith('derivation'));
    this.add('image', 'Fetches pictures that are new or were changed', imageSync, () => this.typesWith('attachment'));
  }

  private add(
    mode: ScheduledMode,
    description: string,
    cron: string | null,
    types: () => readonly string[] | Promise<readonly string[]>,
  ): void {
    const run = async (firing: Firing): Promise<void> => this.sync.run(mode, await types(), firing);
    this.schedules.register({ name: SCHEDULE_OF_MODE[mode], description, cron, catchUp: true, run });
  }

  /** Types whose changes can be asked for; the others only where reading them whole costs no more than a page. */
  private async incrementalTypes(): Promise<readonly string[]> {
    const rows = await this.queries.execute(new CountRecordsQuery());
    return this.registry.listedTypes().filter((type) => {
      const { incremental } = this.registry.entity(type).definition;
      return incremental !== 'full' || (rows[type] ?? 0) <= ONE_PAGE;
    });
  }

  private typesWith(property: 'derivation' | 'attachment'): readonly string[] {
    return this.registry
      .definitions()
      .filter((definition) => definition[property])
      .map((definition) => definition.entityType);
  }
}
