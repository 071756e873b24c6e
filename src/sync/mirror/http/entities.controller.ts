import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, abortSignalOf, type Page, Paginated, keysetCursor, pageOf, totalOf } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { SourceRegistry } from '../../source/source-registry';
import { CountListedQuery, GetRecordQuery, ListRecordsQuery, type MirrorRecord } from '../mirror.queries';
import { MirrorRecordDto } from './mirror-record.dto';
import { RecordListQuery } from './record-list.query';
import { RecordFactsDto, toRecordFactsDto, WaitQuery } from './wait.dto';
import { WaitForRecordQuery } from '../wait/wait-for-record.query';

const byId = keysetCursor({ zoho_id: 'text' });

/** The mirror, read. */
@ApiTags('Mirror')
@ApiParam({ name: 'type', example: 'products', description: 'Entity type or one of its names' })
@Controller('api/tds/entities')
export class EntitiesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
  ) {}

  @Get(':type')
  @Roles('viewer')
  @ApiOperation({ summary: 'Mirrored records of a type, in the order of their ids' })
  @Paginated(MirrorRecordDto)
  @ApiProblems(400, 401, 404)
  async list(@Param('type') type: string, @Query() query: RecordListQuery): Promise<Page<MirrorRecord>> {
    const { limit, after } = query;
    const entity = this.registry.entity(type);
    const filter = {
      equals: parseFilter(query.filter),
      includeDeleted: query.include_deleted,
      modifiedSince: query.modified_since === undefined ? undefined : new Date(query.modified_since),
    };
    const afterId = after === undefined ? undefined : byId.decode(after).zoho_id;
    const rows = await this.queries.execute(new ListRecordsQuery(entity, { ...filter, afterId, limit: limit + 1 }));
    const total = await totalOf({ after, rows, limit }, () => this.queries.execute(new CountListedQuery(entity, filter)));
    return pageOf({ rows, limit, cursor: byId, position: ({ zoho_id }) => ({ zoho_id }), total });
  }

  @Get(':type/:zohoId')
  @Roles('viewer')
  @ApiOperation({ summary: 'One mirrored record, with everything Zoho sent' })
  @ApiParam({ name: 'zohoId', example: '2608150000001000020' })
  @ApiOkResponse({ type: MirrorRecordDto })
  @ApiProblems(401, 404)
  one(@Param('type') type: string, @Param('zohoId') zohoId: string): Promise<MirrorRecord> {
    return this.queries.execute(new GetRecordQuery(this.registry.entity(type), zohoId));
  }

  @Get(':type/:zohoId/wait')
  @Roles('viewer')
  @ApiOperation({
    summary: 'Answers once the mirror holds that version of the record or a newer one, or its deletion; 408 when it does not come',
  })
  @ApiParam({ name: 'zohoId', example: '2608150000001000020' })
  @ApiOkResponse({ type: RecordFactsDto })
  @ApiProblems(400, 401, 404, 408, 503)
  async wait(
    @Param('type') type: string,
    @Param('zohoId') zohoId: string,
    @Query() { modified_at, timeout_seconds }: WaitQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordFactsDto> {
    const entity = this.registry.entity(type);
    const modifiedAt = modified_at === undefined ? null : new Date(modified_at);
    const awaited = { entity, zohoId, modifiedAt, timeoutMs: timeout_seconds * 1_000, signal: abortSignalOf(reply) };
    return toRecordFactsDto(entity.definition.entityType, await this.queries.execute(new WaitForRecordQuery(awaited)));
  }
}

/** `status:active,unit:pcs` as columns and values; a value may hold colons. */
function parseFilter(filter: string | undefined): Readonly<Record<string, string>> {
  const parts = (filter ?? '').split(',').filter((part) => part !== '');
  return Object.fromEntries(parts.map((part) => [part.split(':', 1)[0]!.trim(), part.slice(part.indexOf(':') + 1)]));
}
