import { totalmem } from 'node:os';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { collectDefaultMetrics } from 'prom-client';
import { gauge, registry } from './instruments';

/** Gauges whose names end as counters' do; `nodejs_active_handles` and its kin say the same. */
const MISNAMED = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];

let pool: Pick<Database, 'poolState'> | undefined;

const poolConnections = gauge(
  'tds_db_pool_connections',
  'Connections of the pool: in use, idle, and callers waiting for one',
  ['state'],
  () => {
    if (!pool) return;
    const { total, idle, waiting } = pool.poolState();
    poolConnections.set({ state: 'active' }, total - idle);
    poolConnections.set({ state: 'idle' }, idle);
    poolConnections.set({ state: 'waiting' }, waiting);
  },
);

const memoryLimit = gauge('tds_memory_limit_bytes', 'Memory the process may use: of its control group, else of the machine');

/** What the process itself knows: memory, CPU, event loop, garbage collection, and its database connections. Read at the scrape. */
@Injectable()
export class ProcessMetrics implements OnModuleInit {
  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    pool = this.database;
    memoryLimit.set(limitOfMemory());
    if (registry.getSingleMetric('process_cpu_seconds_total')) return;
    collectDefaultMetrics({ register: registry });
    for (const name of MISNAMED) registry.removeSingleMetric(name);
  }
}

/** Without a limit the control group names one beyond any machine. */
function limitOfMemory(): number {
  const constrained = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(constrained, totalmem());
}
