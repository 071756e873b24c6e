import { Global, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { DatabaseHealth, MigrationsHealth } from './database.health';
import { HealthController } from './health.controller';
import { HealthRegistry } from './health-registry';
import { Readiness } from './readiness';

/** Liveness and readiness. Terminus's own logger stays off: it would write an error per probe, `Readiness` writes one line per change. */
@Global()
@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController],
  providers: [HealthRegistry, Readiness, DatabaseHealth, MigrationsHealth],
  exports: [HealthRegistry, Readiness],
})
export class HealthModule {
  constructor(registry: HealthRegistry, database: DatabaseHealth, migrations: MigrationsHealth) {
    registry.add(database);
    registry.add(migrations);
  }
}
