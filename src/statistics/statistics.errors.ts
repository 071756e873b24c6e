/** No comparison of this id is kept. */
export class ComparisonNotFoundError extends Error {
  readonly code = 'statistics.comparison_not_found';
  readonly disposition = 'reject';
  constructor(readonly comparisonId: string) {
    super(`there is no comparison ${comparisonId}`);
  }
}

/** No repair of this run id is kept. */
export class RepairNotFoundError extends Error {
  readonly code = 'statistics.repair_not_found';
  readonly disposition = 'reject';
  constructor(readonly runId: string) {
    super(`there is no repair run ${runId}`);
  }
}

/** A comparison ended without a result: the source could not be read. */
export class ComparisonFailedError extends Error {
  readonly code = 'statistics.comparison_failed';
  readonly disposition = 'retry';
  constructor(
    readonly comparisonId: string,
    reason: string,
  ) {
    super(`the comparison ${comparisonId} could not be made: ${reason}`);
  }
}

/** Another run of the type is under way; a repair needs it to itself. */
export class EntityBusyError extends Error {
  readonly code = 'statistics.entity_busy';
  readonly disposition = 'retry';
  constructor(entityType: string, runId: string) {
    super(`a run of ${entityType} is under way (${runId}); repair when it has ended`);
  }
}

/** The source lists no figures of this type. */
export class FiguresNotListedError extends Error {
  readonly code = 'statistics.not_listed';
  readonly disposition = 'reject';
  constructor(readonly entityType: string) {
    super(`Zoho has no list of ${entityType}; its records come inside others. Compare it with sample=N instead.`);
  }
}
