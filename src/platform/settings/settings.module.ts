import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatabaseModule } from '@tds/platform/database';
import { ProblemCatalogue } from '@tds/platform/http';
import { ConfigurationHistoryEntity } from './entities/configuration-history.entity';
import { ConfigurationEntity } from './entities/configuration.entity';
import { ConfigurationController } from './http/configuration.controller';
import { Settings } from './settings';
import { settingsProblems } from './settings.problems';

/** Run-time settings. Imports the database's module so that it is connected before settings are read. */
@Global()
@Module({
  imports: [DatabaseModule, TypeOrmModule.forFeature([ConfigurationEntity, ConfigurationHistoryEntity])],
  controllers: [ConfigurationController],
  providers: [Settings],
  exports: [Settings],
})
export class SettingsModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(settingsProblems);
  }
}
