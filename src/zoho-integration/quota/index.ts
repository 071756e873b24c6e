export { QuotaDto, toQuotaDto } from './quota.dto';
export { QuotaModule } from './quota.module';
export { GetQuotaQuery } from './quota.query';
export type { QuotaOutlook } from './quota-planner';
