import type { FailureReasonMap } from '@tds/platform/failure-reasons';

/** What the queue's own failures mean. */
export const queueReasons = {
  'queue.lease_expired': {
    summary: 'The worker stopped answering each time it had this record, so TDS gave up before the record takes down more workers.',
    advice: 'Look for crashes or restarts at the times of the attempts. If they had another cause, retry; if not, report the payload.',
  },
  'queue.unsettled': {
    summary: 'TDS worked on the record and ended without saying what came of it: a mistake in TDS.',
    advice: 'Report it with the id of this dead letter, then retry.',
  },
  'queue.handler_failed': {
    summary: 'TDS failed while it worked on the record, in a place that should not fail: a mistake in TDS.',
    advice: 'Report it with the message of the last attempt, then retry.',
  },
  'database.unavailable': {
    summary: 'The database could not be reached.',
    advice: 'It is tried again by itself once the database is back.',
  },
  'database.busy': {
    summary: 'Another transaction held the record each time, or the database was too busy to answer in time.',
    advice: 'It is tried again by itself. Where it goes on, look for a transaction that stays open (pg_stat_activity).',
  },
} satisfies FailureReasonMap;
