import type { AuditEntry } from '@tds/audit';
import { flowOfJob, type Step, type StepKind } from '../step';

const WRITES: Readonly<Record<string, readonly [StepKind, string]>> = {
  create: ['record.created', 'The mirror got the record'],
  update: ['record.updated', 'The mirror changed'],
  delete: ['record.deleted', 'The mirror marked the record as deleted'],
  revive: ['record.revived', 'The record exists again; the mirror got it back'],
};

/** What brought a change, where it was no webhook; others are named by their code. */
const ORIGINS: Readonly<Record<string, string>> = {
  bulk: 'full sync',
  incremental: 'incremental sync',
  stock: 'stock sync',
  manual: 'by hand',
  healing: 'auto-healing',
};

/** Actions people take on a record, in words; others are named by their code. */
const ACTIONS: Readonly<Record<string, string>> = {
  'dead_letter.retried': 'gave the dead letter back to the queue',
  'dead_letter.redriven': 'gave the dead letter back to the queue',
  'dead_letter.resolved': 'closed the dead letter',
  'dead_letter.reopened': 'opened the dead letter again',
  'webhook.replayed': 'replayed a webhook',
  'validation.finding_ignored': 'said that a finding may be as it is',
  'validation.finding_reopened': 'took the ignore of a finding back',
};

/** Fields told in a sentence; the rest is counted. */
const TOLD_FIELDS = 3;
const TOLD_CHARACTERS = 40;

/** A change of the mirror row, or an action on the record. */
export function auditStep(entry: AuditEntry): Step {
  const base = {
    key: `audit:${entry.id}`,
    at: entry.occurredAt,
    flow: entry.queueId === null ? null : flowOfJob(entry.queueId),
    correlationId: entry.correlationId,
  };
  const write = WRITES[entry.action];
  if (!write) {
    const summary = `${entry.actor} ${ACTIONS[entry.action] ?? `did "${entry.action}"`}.`;
    return {
      ...base,
      kind: 'action',
      actor: entry.actor,
      summary,
      details: { action: entry.action, origin: entry.origin, ...asObject(entry.details) },
    };
  }
  const [kind, words] = write;
  const details = {
    origin: entry.origin,
    changed_fields: entry.changedFields,
    before: entry.before,
    after: entry.after,
    source_modified_at: entry.sourceModifiedAt,
    job_id: entry.queueId,
    run_id: entry.syncRunId,
  };
  const by = entry.origin === 'webhook' ? '' : ` (${ORIGINS[entry.origin] ?? entry.origin})`;
  const what = kind === 'record.updated' ? `: ${changesInWords(entry)}` : '';
  return { ...base, kind, actor: entry.actor === 'system' ? null : entry.actor, summary: `${words}${what}${by}.`, details };
}

function changesInWords({ changedFields, before, after }: AuditEntry): string {
  const fields = changedFields ?? [];
  const told = fields.slice(0, TOLD_FIELDS).map((field) => `${field} ${valueOf(before, field)} → ${valueOf(after, field)}`);
  const more = fields.length - told.length;
  if (told.length === 0) return 'nothing that is kept in columns';
  return told.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function valueOf(values: unknown, field: string): string {
  const value = asObject(values)[field];
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > TOLD_CHARACTERS ? `${text.slice(0, TOLD_CHARACTERS)}…` : text;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
