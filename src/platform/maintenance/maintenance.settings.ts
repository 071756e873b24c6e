import { defineSetting } from '@tds/platform/settings';
import { z } from 'zod';

const DAYS = z.int().min(1).max(3_650);

export const completedDays = defineSetting({
  key: 'retention.completed_days',
  description: 'Days ended jobs and the logs of runs are kept',
  schema: DAYS,
  fallback: ({ retention }) => retention.completedDays,
});

export const inboxDays = defineSetting({
  key: 'retention.inbox_days',
  description: 'Days webhooks are kept as received, and their idempotency keys with them',
  schema: DAYS,
  fallback: ({ retention }) => retention.inboxDays,
});

export const auditDays = defineSetting({
  key: 'retention.audit_days',
  description: 'Days the audit trail, the change feed and the history of operation are kept',
  schema: DAYS,
  fallback: ({ retention }) => retention.auditDays,
});
