import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { abortSignalOf, ApiProblems } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { RecordDirectory } from '../record-directory';
import { FeedStreams } from '../stream/feed-streams';
import { StreamLimits } from '../stream/stream-limits';

import { eventStream } from './event-stream';
import { EventStreamQuery } from './event-stream.query';

/** The change feed and the events of operation, as they happen. */
@ApiTags('Change feed')
@Controller('api/tds/events')
export class EventsController {
  constructor(
    private readonly streams: FeedStreams,
    private readonly directory: RecordDirectory,
    private readonly limits: StreamLimits,
  ) {}

  @Get('stream')
  @Roles('viewer')
  @ApiOperation({
    summary: 'Server-sent events: changes of records, and what happens in TDS itself',
    description:
      'Changes (`tds.entity.create|update|delete`) carry an id: send the last one as `Last-Event-ID` (browsers do) or `after` and nothing is ' +
      'missed. Other events (`tds.run.progress`, `tds.queue.depth`, `tds.deadletter.added`, `tds.alert.raised|resolved`, ' +
      '`tds.breaker.changed`, `tds.comparison.completed|failed`, `tds.validation.completed|failed`) tell what is now, and are not repeated. `tds.stream.closed` says why the server ends the stream.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Id of the last event received' })
  @ApiOkResponse({
    content: { 'text/event-stream': { schema: { type: 'string' }, example: 'event: tds.queue.depth\ndata: {"pending":3}\n\n' } },
  })
  @ApiProblems(400, 401, 404, 410, 503)
  async stream(
    @Query() query: EventStreamQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const items = await this.streams.start({
      after: lastEventId || query.after,
      filter: { entityTypes: this.directory.entityTypesIn(query.entity), organizationId: query.organization_id },
      signal: abortSignalOf(reply),
    });
    // Proxies must neither buffer nor transform it.
    void reply
      .headers({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' })
      .send(eventStream(items, this.limits.stallMs));
  }
}
