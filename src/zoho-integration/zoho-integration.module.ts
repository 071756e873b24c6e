import { Clock } from '@libs/resilience';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { SourceRegistry, SyncModule, mirrorEntitySchema } from '@tds/sync';
import { ZohoClient, ZohoClientModule, zohoProblems } from './client';
import { zohoDefinitions } from './entities';
import { QuotaModule } from './quota';
import { WebhookInstallerModule } from './webhook-installer';
import { ZohoConnector } from './zoho.connector';

/** Zoho Books and Inventory as a source: the client, the definitions of its entity types, and the connector that joins them. */
@Module({
  imports: [
    SyncModule,
    ZohoClientModule,
    QuotaModule,
    WebhookInstallerModule,
    TypeOrmModule.forFeature(zohoDefinitions.map(mirrorEntitySchema)),
  ],
  providers: [
    {
      provide: ZohoConnector,
      inject: [ZohoClient, Clock],
      useFactory: (client: ZohoClient, clock: Clock) => new ZohoConnector(zohoDefinitions, client, clock),
    },
  ],
})
export class ZohoIntegrationModule implements OnModuleInit {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly connector: ZohoConnector,
    problems: ProblemCatalogue,
  ) {
    problems.add(zohoProblems);
  }

  onModuleInit(): void {
    this.registry.register(this.connector);
  }
}
