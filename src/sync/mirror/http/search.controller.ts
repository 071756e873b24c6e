import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { SourceRegistry } from '../../source/source-registry';
import { NameRecordsQuery } from '../search/name-records.query';
import { SearchRecordsQuery } from '../search/search-records.query';
import { FoundRecordDto, RecordNameDto, RecordNamesQuery, SearchQuery, toFoundRecordDto, toRecordNameDto } from './search.dto';

/** Finding records without knowing their type. */
@ApiTags('Mirror')
@Controller('api/tds/search')
export class SearchController {
  constructor(
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({
    summary: 'Records of any type by id, name, sku, number, e-mail address or telephone number',
    description: 'Found by their beginning, in any case. Exact matches come first; there is no second page: write more of it.',
  })
  @ApiOkResponse({ type: FoundRecordDto, isArray: true })
  @ApiProblems(400, 401, 404)
  async search(@Query() { q, limit, entity }: SearchQuery): Promise<readonly FoundRecordDto[]> {
    const names = (entity ?? '').split(',').filter((name) => name.trim() !== '');
    const types = names.flatMap((name) => this.registry.entitiesNamed(name.trim())).map(({ definition }) => definition.entityType);
    const found = await this.queries.execute(new SearchRecordsQuery(q, limit, names.length > 0 ? [...new Set(types)] : undefined));
    return found.map(toFoundRecordDto);
  }

  @Get('names')
  @Roles('viewer')
  @ApiOperation({
    summary: 'Names of records whose ids are known',
    description:
      'Their names or numbers. What the mirror does not hold, or has no name, is left out; stock and pictures are called as their products.',
  })
  @ApiOkResponse({ type: RecordNameDto, isArray: true })
  @ApiProblems(400, 401)
  async names(@Query() query: RecordNamesQuery): Promise<readonly RecordNameDto[]> {
    const named = await this.queries.execute(new NameRecordsQuery(RecordNamesQuery.keysOf(query)));
    return named.map(toRecordNameDto);
  }
}
