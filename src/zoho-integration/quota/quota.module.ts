import { Module } from '@nestjs/common';
import { ScheduleGates, SyncModule } from '@tds/sync';
import { ZohoClientModule } from '../client';
import { CallUsage } from './call-usage';
import { QuotaController } from './quota.controller';
import { QuotaGate } from './quota-gate';
import { QuotaPlanner } from './quota-planner';
import { GetQuotaHandler } from './quota.query';

/** The day's calls: what they were spent on, what is left, and schedules that stretch before nothing is. */
@Module({
  imports: [SyncModule, ZohoClientModule],
  controllers: [QuotaController],
  providers: [CallUsage, QuotaPlanner, QuotaGate, GetQuotaHandler],
})
export class QuotaModule {
  constructor(gates: ScheduleGates, gate: QuotaGate) {
    gates.add(gate);
  }
}
