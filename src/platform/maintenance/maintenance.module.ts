import { Module } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Schedules, SchedulingModule } from '@tds/platform/scheduling';
import { Maintenance } from './maintenance';
import { PartitionArchive } from './partition-archive';

/** Daily maintenance of the tables that grow. */
@Module({ imports: [SchedulingModule], providers: [PartitionArchive, Maintenance], exports: [Maintenance] })
export class MaintenanceModule {
  constructor(schedules: Schedules, maintenance: Maintenance, config: AppConfig) {
    schedules.register({
      name: 'maintenance',
      description: 'Makes the partitions of the months to come and forgets what is older than is kept',
      cron: config.schedules.maintenance,
      catchUp: true,
      run: async ({ signal }) => void (await maintenance.run(signal)),
    });
  }
}
