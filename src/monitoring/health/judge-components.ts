import type { BreakerView } from '@tds/platform/breakers';
import type { ScheduleView } from '@tds/platform/scheduling';
import type { QueueSummary, WorkerView } from '@tds/queue';
import type { WebhookStats } from '@tds/webhooks';
import type { QuotaOutlook } from '@tds/zoho-integration';
import { type ComponentReport, degraded, down, up } from './component';

/** Free space below which the data folder is short of it, however small it is. */
const LOW_DISK_BYTES = 1_000_000_000;

/** What is waiting and who works on it. From `behind` waiting jobs on it is behind. */
export function judgeQueue({ pending, processing, retry, oldestPendingSeconds, pauses }: QueueSummary, behind: number): ComponentReport {
  const facts = { pending, processing, retry, oldest_pending_seconds: oldestPendingSeconds };
  if (pauses.some(({ entityType }) => entityType === '*')) return degraded('the queue is paused', facts);
  if (pauses.length > 0) return degraded(`paused: ${pauses.map(({ entityType }) => entityType).join(', ')}`, facts);
  if (pending + retry >= behind) return degraded(`${pending + retry} jobs wait`, facts);
  return up(facts);
}

/** Nobody works: bad when there is work. */
export function judgeWorkers(workers: readonly WorkerView[], { pending }: Pick<QueueSummary, 'pending'>): ComponentReport {
  const active = workers.filter(({ isActive }) => isActive).length;
  if (active > 0) return up({ active });
  return pending > 0 ? down(`no worker runs, and ${pending} jobs wait`, { active }) : degraded('no worker runs', { active });
}

/** The door for webhooks; whether anybody comes is another matter. */
export function judgeWebhooks({ received, failed, rejected }: WebhookStats, isOpen: boolean): ComponentReport {
  const facts = { received_24h: received, failed_24h: failed, rejected_24h: rejected };
  return isOpen ? up(facts) : down('no secret is configured, so every webhook is refused', facts);
}

/** What is not called for now. */
export function judgeBreakers(breakers: readonly BreakerView[]): ComponentReport {
  const open = breakers.filter(({ state }) => state !== 'closed').map(({ name }) => name);
  const facts = { breakers: breakers.length, open: open.length };
  return open.length === 0 ? up(facts) : degraded(`open: ${open.join(', ')}`, facts);
}

/** Whether the day's calls last. */
export function judgeQuota({ quota, forecast }: QuotaOutlook, now: Date): ComponentReport {
  const facts = { limit: quota.limit, remaining: quota.remaining, expected_remaining: forecast?.expectedRemaining ?? null };
  if (quota.pausedUntil !== null && quota.pausedUntil > now) {
    return degraded(`no calls to Zoho until ${quota.pausedUntil.toISOString()}: ${quota.pauseReason ?? 'Zoho asked for a pause'}`, facts);
  }
  if (quota.remaining !== null && quota.remaining <= 0) return down("the day's calls are used up", facts);
  if (forecast?.isTight) return degraded('the calls will not suffice for the day; schedules are stretched', facts);
  return up(facts);
}

/** Schedules that were missed, or keep failing. */
export function judgeSchedules(schedules: readonly Pick<ScheduleView, 'name' | 'health'>[]): ComponentReport {
  const named = (health: ScheduleView['health']) => schedules.filter((schedule) => schedule.health === health).map(({ name }) => name);
  const facts = { schedules: schedules.length, paused: named('paused').length };
  const [missed, failing] = [named('missed'), named('failing')];
  if (missed.length > 0) return down(`missed: ${missed.join(', ')}`, facts);
  return failing.length > 0 ? degraded(`failing: ${failing.join(', ')}`, facts) : up(facts);
}

/** The folder of spool, images and the embedded database. */
/** Below `lowPercent` of free space it is nearly full. */
export function judgeDisk(freeBytes: number, totalBytes: number, lowPercent: number): ComponentReport {
  const facts = { free_megabytes: Math.floor(freeBytes / 1e6), total_megabytes: Math.floor(totalBytes / 1e6) };
  const isLow = freeBytes < LOW_DISK_BYTES || freeBytes < (totalBytes * lowPercent) / 100;
  return isLow ? degraded('the data folder is nearly full', facts) : up(facts);
}

/** A Redis that is away makes reads slower and nothing else. */
export function judgeCache(isShared: boolean, isAvailable: boolean): ComponentReport {
  const facts = { shared: isShared };
  return isAvailable ? up(facts) : degraded('Redis does not answer; reads go to the database', facts);
}
