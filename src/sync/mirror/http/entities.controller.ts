import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, type Page, Paginated, keysetCursor, pageOf } from '@tds/platform/http';
import { SourceRegistry } from '../../source/source-registry';
import { GetRecordQuery, ListRecordsQuery, type MirrorRecord } from '../mirror.queries';
import { MirrorRecordDto } from './mirror-record.dto';
import { RecordListQuery } from './record-list.query';

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
    const rows = await this.queries.execute(
      new ListRecordsQuery(this.registry.entity(type), {
        equals: parseFilter(query.filter),
        includeDeleted: query.include_deleted,
        modifiedSince: query.modified_since === undefined ? undefined : new Date(query.modified_since),
        afterId: query.after === undefined ? undefined : byId.decode(query.after).zoho_id,
        limit: query.limit + 1,
      }),
    );
    return pageOf({ rows, limit: query.limit, cursor: byId, position: ({ zoho_id }) => ({ zoho_id }) });
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
}

/** `status:active,unit:pcs` as columns and values; a value may hold colons. */
function parseFilter(filter: string | undefined): Readonly<Record<string, string>> {
  const parts = (filter ?? '').split(',').filter((part) => part !== '');
  return Object.fromEntries(parts.map((part) => [part.split(':', 1)[0]!.trim(), part.slice(part.indexOf(':') + 1)]));
}
