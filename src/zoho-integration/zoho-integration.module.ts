import { Clock } from '@libs/resilience';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FailureReasons } from '@tds/platform/failure-reasons';
import { ProblemCatalogue } from '@tds/platform/http';
import { SourceRegistry, SyncModule, mirrorEntitySchema } from '@tds/sync';
import { ZohoClient, ZohoClientModule, zohoProblems, zohoReasons } from './client';
import { zohoDefinitions } from './entities';
import { ConnectionProbe, ZohoConnectionModule } from './connection';
import { QuotaModule } from './quota';
import { WebhookInstallerModule } from './webhook-installer';
import { ZohoConnector } from './zoho.connector';

/** Zoho Books and Inventory as a source: the client, the definitions of its entity types, and the connector that joins them. */
@Module({
  imports: [
    SyncModule,
    ZohoClientModule,
    QuotaModule,
    ZohoConnectionModule,
    WebhookInstallerModule,
    TypeOrmModule.forFeature(zohoDefinitions.map(mirrorEntitySchema)),
  ],
  providers: [
    {
      provide: ZohoConnector,
      inject: [ZohoClient, Clock, ConnectionProbe],
      useFactory: (client: ZohoClient, clock: Clock, probe: ConnectionProbe) =>
        new ZohoConnector(zohoDefinitions, client, clock, (product) => probe.reasonAgainst(product)),
    },
  ],
})
export class ZohoIntegrationModule implements OnModuleInit {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly connector: ZohoConnector,
    problems: ProblemCatalogue,
    reasons: FailureReasons,
  ) {
    problems.add(zohoProblems);
    reasons.add(zohoReasons);
  }

  onModuleInit(): void {
    this.registry.register(this.connector);
  }
}
