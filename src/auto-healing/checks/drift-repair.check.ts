import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { automaticRepair, type AutomaticRepair, RepairDriftCommand } from '@tds/statistics';
import type { Finding, HealingCheck, HealingContext, Outcome } from '../healing-check';

/** What comparisons found to differ from the source, where repair without being asked is switched on. */
@Injectable()
export class DriftRepairCheck implements HealingCheck {
  readonly name = 'drift_repair';
  readonly description = 'Repairs what comparisons found to differ, where that is switched on (agreement.automatic_repair)';

  constructor(
    private readonly commands: CommandBus,
    private readonly settings: Settings,
  ) {}

  async detect(): Promise<readonly Finding[]> {
    if (!this.settings.get(automaticRepair)) return [];
    const planned = await this.commands.execute(new RepairDriftCommand({ dryRun: true, correlationId: 'healing' }));
    return planned.filter(({ plan }) => plan.documentIds.length > 0).map(toFinding);
  }

  async act(findings: readonly Finding[], { correlationId }: HealingContext): Promise<readonly Outcome[]> {
    const entityTypes = findings.map(({ subject }) => subject.replace(/^drift:/, ''));
    const repairs = await this.commands.execute(new RepairDriftCommand({ dryRun: false, correlationId, entityTypes }));
    return repairs
      .filter(({ runId }) => runId !== null)
      .map(({ entityType, runId, plan }) => ({
        subject: subjectOf(entityType),
        action: 'drift.repair_started',
        effect: `${plan.documentIds.length} documents are fetched and written as the source has them`,
        status: 'done',
        after: { run_id: runId },
      }));
  }
}

function toFinding({ entityType, plan: { comparisonId, records, documentIds, estimatedCalls } }: AutomaticRepair): Finding {
  return {
    subject: subjectOf(entityType),
    summary: `${documentIds.length} documents of ${entityType} differ from the source`,
    before: { comparison_id: comparisonId, records, estimated_calls: estimatedCalls },
  };
}

const subjectOf = (entityType: string): string => `drift:${entityType}`;
