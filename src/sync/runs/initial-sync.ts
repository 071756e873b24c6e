import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { newCorrelationId } from '@libs/observability';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { SourceRegistry } from '../source/source-registry';
import { StartSyncCommand } from './commands/start-sync.command';
import { RunSupervisor } from './run-supervisor';

/** Fills an empty mirror: types that never had a completed full sync get one when the process starts. */
@Injectable()
export class InitialSync implements OnApplicationBootstrap {
  /** The runs it started, by id, once it has looked; none where nothing was missing, or where another process sees to it. */
  runIds: Promise<readonly string[]> = Promise.resolve([]);

  private readonly log = new Logger(InitialSync.name);

  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly registry: SourceRegistry,
    private readonly commands: CommandBus,
    private readonly supervisor: RunSupervisor,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.sync.isInitialSyncEnabled || !this.config.roles.has('scheduler')) return;
    this.runIds = this.database
      .untilDone(() => this.start())
      .catch((error: unknown) => {
        this.log.error({ err: error }, 'the first full sync could not be started');
        return [];
      });
  }

  private async start(): Promise<readonly string[]> {
    await this.supervisor.failOrphans();
    const done = await this.database.query<{ entity_type: string }>(
      `select distinct entity_type from tds_sync_runs where type = 'full' and status = 'completed'`,
    );
    const missing = this.registry.listedTypes().filter((type) => !done.some((row) => row.entity_type === type));
    if (missing.length === 0) return [];
    this.log.log({ entityTypes: missing }, 'the mirror is empty: first full sync');
    const started = await this.commands.execute(
      new StartSyncCommand({
        entityTypes: missing,
        mode: 'full',
        trigger: 'startup',
        requestedBy: 'system',
        correlationId: newCorrelationId(),
      }),
    );
    return started.map((run) => run.id);
  }
}
