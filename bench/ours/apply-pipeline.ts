import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { AppModule } from '@tds/app.module';
import { loadConfig } from '@tds/platform/config';
import { ApplyEntityChangesCommand, type ApplyVerdict, type EntityChange, SourceRegistry } from '@tds/sync';
import type { ItemDocument } from '../load/items';
import { appEnvironment } from './app-environment';

/** Our pipeline's entrance for batches: the whole application without its HTTP server and its workers, asked over the command bus. */
export class ApplyPipeline {
  private constructor(private readonly app: INestApplicationContext) {}

  static async start(databaseUrl: string, dataDir: string): Promise<ApplyPipeline> {
    const environment = appEnvironment({ databaseUrl, dataDir, role: 'api', more: { LOG_LEVEL: 'error' } });
    return new ApplyPipeline(await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig(environment)), { logger: ['error'] }));
  }

  /** Changes as a page of the source brings them: parsed, and nothing more. */
  changesOf(documents: readonly ItemDocument[]): EntityChange[] {
    const { connector, definition } = this.app.get(SourceRegistry, { strict: false }).entity('product');
    return documents.map((document) => {
      const parsed = connector.parse(JSON.stringify(document)) as never;
      return { kind: 'upsert', sourceEntityId: definition.idOf(parsed)!, document: parsed };
    });
  }

  /** Applies a batch. @throws Error when a record came out otherwise than expected. */
  async apply(changes: readonly EntityChange[], expected: ApplyVerdict): Promise<void> {
    const bus = this.app.get(CommandBus);
    const { outcomes } = await bus.execute(new ApplyEntityChangesCommand('product', changes, { origin: 'bulk', actor: 'system' }));
    const other = outcomes.find(({ verdict }) => verdict !== expected);
    if (other) throw new Error(`expected ${expected}, got ${other.verdict} ${JSON.stringify(other.issues)}`);
  }

  async stop(): Promise<void> {
    await this.app.close();
  }
}
