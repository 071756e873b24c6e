import { Command } from '@nestjs/cqrs';
import type { ComparisonRequest } from '../comparison';
import type { ComparisonView } from '../queries/comparison.queries';

/** A comparison to make, and who wants it. */
export interface CompareOrder {
  /** An entity type or an alias. */
  readonly entityType: string;
  readonly request: ComparisonRequest;
  readonly requestedBy: string;
  readonly correlationId: string;
  /** How long to wait for the result, ms; 0: answer at once. The comparison goes on in any case. */
  readonly waitMs: number;
}

/** Compares a type on both sides. Returns it as far as it has come. Throws `UnknownEntityTypeError`. */
export class CompareCommand extends Command<ComparisonView> {
  constructor(readonly order: CompareOrder) {
    super();
  }
}
