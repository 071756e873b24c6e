import type { Tx } from '@libs/pg';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { FindingNotFoundError, FindingStateError } from '../../validation.errors';
import type { Finding } from '../finding';
import { FindingReader } from '../finding-reader';
import { IgnoreFindingCommand, ReopenFindingCommand } from './finding.commands';

interface Changed {
  readonly entity_type: string;
  readonly entity_id: string;
  readonly rule: string;
  readonly field: string;
}

const RETURNED = 'returning entity_type, entity_id, rule, field';

@CommandHandler(IgnoreFindingCommand)
export class IgnoreFindingHandler implements ICommandHandler<IgnoreFindingCommand> {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingReader,
    private readonly actions: ActionRecorder,
  ) {}

  async execute({ id, reason, actor }: IgnoreFindingCommand): Promise<Finding> {
    const isChanged = await this.database.transaction(async (tx) => {
      const [finding] = await tx.query<Changed>(
        `update tds_validation_findings set status = 'ignored', ignored_at = now(), ignored_by = $2, ignore_reason = $3
          where id = $1 and status = 'open' ${RETURNED}`,
        [id, actor, reason],
      );
      if (finding) await record(this.actions, tx, 'validation.finding_ignored', finding, id, actor, { reason });
      return finding !== undefined;
    });
    return settled(this.findings, id, isChanged, 'ignored');
  }
}

@CommandHandler(ReopenFindingCommand)
export class ReopenFindingHandler implements ICommandHandler<ReopenFindingCommand> {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingReader,
    private readonly actions: ActionRecorder,
  ) {}

  async execute({ id, actor }: ReopenFindingCommand): Promise<Finding> {
    const isChanged = await this.database.transaction(async (tx) => {
      const [finding] = await tx.query<Changed>(
        `update tds_validation_findings set status = 'open', ignored_at = null, ignored_by = null, ignore_reason = null
          where id = $1 and status = 'ignored' ${RETURNED}`,
        [id],
      );
      if (finding) await record(this.actions, tx, 'validation.finding_reopened', finding, id, actor, {});
      return finding !== undefined;
    });
    return settled(this.findings, id, isChanged, 'reopened');
  }
}

async function record(
  actions: ActionRecorder,
  tx: Tx,
  action: string,
  finding: Changed,
  id: string,
  actor: string,
  more: object,
): Promise<void> {
  await actions.record(tx, {
    action,
    actor,
    origin: 'api',
    entityType: finding.entity_type,
    sourceEntityId: finding.entity_id,
    details: { finding_id: id, rule: finding.rule, field: finding.field, ...more },
  });
}

async function settled(findings: FindingReader, id: string, isChanged: boolean, wanted: string): Promise<Finding> {
  const finding = await findings.find(id);
  if (!finding) throw new FindingNotFoundError(id);
  if (!isChanged) throw new FindingStateError(id, finding.status, wanted);
  return finding;
}
