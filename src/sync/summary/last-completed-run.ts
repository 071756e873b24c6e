/** SQL: the end of the last completed run of the entity type an expression names. By the index on (entity_type, started_at). */
export function lastCompletedRun(type: string): string {
  return `select r.ended_at from tds_sync_runs r where r.entity_type = ${type} and r.status = 'completed' order by r.started_at desc limit 1`;
}
