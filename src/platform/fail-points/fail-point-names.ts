/**
 * Places where a process can be killed on purpose, between every pair of steps from socket to commit; each says what has happened by then.
 * The crash suite walks through them (`test/chaos/crash-recovery`).
 */
export const FAIL_POINTS = {
  'receive.body_read': 'the body is read, nothing is checked',
  'receive.verified': 'the signature is verified',
  'receive.recognised': 'record and operation are known, nothing is written',
  'receive.before_statement': 'the statement for inbox and queue is about to be sent',
  'receive.committed': 'inbox and queue are committed, the requests that wait do not know',
  'receive.before_answer': 'the answer is about to be sent',
  'spool.before_write': 'without a database: nothing is in the spool yet',
  'spool.written': 'the entry is in the file, not yet on the disk (fsync)',
  'spool.synced': 'the entry is on the disk, the request is not answered',
  'drain.read': 'a segment is read, nothing of it is in the database',
  'drain.committed': 'the inbox has all of a segment, the segment is still there',
  'drain.removed': 'the segment is removed',
  'worker.claimed': 'a batch is leased, nothing is done',
  'worker.fetched': 'Zoho answered a refetch, nothing is applied',
  'apply.begun': 'the transaction is open',
  'apply.upserted': 'rows, audit and feed are written, their lines are not',
  'apply.written': 'rows, lines, audit and feed are written',
  'apply.completed': 'the jobs are ended too, nothing is committed',
  'apply.committed': 'all is committed, the worker has not heard',
  'failure.settled': 'a retry or dead letter is written, not committed',
  'failure.committed': 'a retry or dead letter is committed, the worker has not heard',
  'sync.run_started': 'a run is begun, nothing is listed',
  'sync.page_listed': 'a page is listed and completed, nothing of it is applied',
  'sync.page_applied': 'a page is applied and committed, not counted',
  'sync.page_counted': 'a page is counted, not noted as seen',
  'sync.page_seen': 'the rows of a page are noted as seen, the checkpoint is older',
  'sync.checkpoint_saved': 'the checkpoint of a page is saved',
  'sync.pass_read': 'all pages are read, the deletion sweep is ahead',
  'sync.sweep_found': 'missing rows are found, none is asked for',
  'sync.sweep_applied': 'deletions are applied, not counted',
  'sync.pass_ended': 'the sweep is over, the run is not ended',
  'redrive.locked': 'a dead letter is locked',
  'redrive.enqueued': 'its job is written, the letter does not say so',
  'redrive.marked': 'the letter says so, the action is not on record',
  'redrive.recorded': 'the action is on record, nothing is committed',
  'redrive.committed': 'the redrive is committed, nobody has been answered',
} as const;

/** A place a process can be killed at. */
export type FailPointName = keyof typeof FAIL_POINTS;

export const failPointNames = Object.keys(FAIL_POINTS) as readonly FailPointName[];
