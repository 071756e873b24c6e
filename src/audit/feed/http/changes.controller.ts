import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '@libs/resilience';
import { Roles } from '@tds/platform/auth';
import { abortSignalOf, ApiProblems, Page, Paginated } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { encodeCursor } from '../feed-cursor';
import { FeedReader } from '../feed-reader';
import { ReadChangesQuery } from '../read-changes.query';
import { RecordDirectory } from '../record-directory';

import { ChangeDto, FeedPositionDto, toChangeDto } from './change.dto';
import { ChangesQuery } from './changes.query';

/** The change feed, polled. */
@ApiTags('Change feed')
@Controller('api/tds/changes')
export class ChangesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly reader: FeedReader,
    private readonly directory: RecordDirectory,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({
    summary: 'Changes of mirrored records after a cursor, each once, those of one record in the order of its versions',
    description:
      'The `Link` header always names the next page, also after an empty one: keep its cursor. A page with fewer changes than `limit` ' +
      'reached the end. A cursor older than retention, or of another database, answers 410 with what to do.',
  })
  @Paginated(ChangeDto)
  @ApiProblems(400, 401, 404, 410)
  async list(@Query() query: ChangesQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<Page<ChangeDto>> {
    const { changes, next } = await this.queries.execute(
      new ReadChangesQuery({
        after: query.after,
        limit: query.limit,
        filter: { entityTypes: this.directory.entityTypesIn(query.entity), organizationId: query.organization_id },
        withRecords: query.include === 'record',
        waitMs: query.wait_seconds * 1_000,
        signal: abortSignalOf(reply),
      }),
    );
    return new Page(changes.map(toChangeDto), next);
  }

  @Get('position')
  @Roles('viewer')
  @ApiOperation({ summary: 'The end of the feed at this moment: where to begin after reading all records' })
  @ApiOkResponse({ type: FeedPositionDto })
  @ApiProblems(401)
  async position(): Promise<FeedPositionDto> {
    return { cursor: encodeCursor(await this.reader.position()), taken_at: this.clock.now() };
  }
}
