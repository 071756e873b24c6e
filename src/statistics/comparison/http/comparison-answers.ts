import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Context } from '@tds/platform/logging';
import type { FastifyReply } from 'fastify';
import { CompareCommand } from '../commands/compare.command';
import type { ComparisonRequest } from '../comparison';
import { type ComparisonView, GetComparisonQuery, ListDifferencesQuery } from '../queries/comparison.queries';
import { ComparisonFailedError } from '../../statistics.errors';
import { type ComparisonDto, toComparisonDto } from './comparison.dto';

/** Differences an answer lists at most; the rest is paged. */
const LISTED_DIFFERENCES = 1_000;

/** Makes comparisons for HTTP requests and tells them whole. */
@Injectable()
export class ComparisonAnswers {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  /** Begins a comparison and waits for it. */
  compare(entityType: string, request: ComparisonRequest, waitSeconds: number): Promise<ComparisonView> {
    const requestedBy = this.context.actor() ?? 'api';
    const correlationId = this.context.correlationId() ?? '';
    return this.commands.execute(new CompareCommand({ entityType, request, requestedBy, correlationId, waitMs: waitSeconds * 1_000 }));
  }

  /** The result with 200, or 202 while it is not there. @throws ComparisonFailedError */
  async answer(view: ComparisonView, reply: FastifyReply): Promise<ComparisonDto> {
    if (view.status === 'failed') throw new ComparisonFailedError(view.id, view.errorSummary ?? 'no reason given');
    void reply.code(view.status === 'completed' ? 200 : 202);
    return this.whole(view);
  }

  /** A comparison with what it found so far. */
  async one(id: string): Promise<ComparisonDto> {
    return this.whole(await this.queries.execute(new GetComparisonQuery(id)));
  }

  private async whole(view: ComparisonView): Promise<ComparisonDto> {
    const kinds = ['missing_local', 'missing_zoho', 'stale', 'different'] as const;
    const found =
      view.status === 'completed'
        ? await this.queries.execute(new ListDifferencesQuery({ comparisonId: view.id, kinds, limit: LISTED_DIFFERENCES + 1 }))
        : [];
    return toComparisonDto(view, found, LISTED_DIFFERENCES);
  }
}
