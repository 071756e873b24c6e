import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { abortSignalOf, ApiProblems, keysetCursor, mapPage, type Page, pageOf, Paginated } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { RecordDirectory } from '../../feed/record-directory';
import { AuditExport } from '../export-audit';
import { type AuditEntry, type AuditFilter, type AuditPosition, SearchAuditQuery } from '../search-audit.query';
import { AuditEntryDto, toAuditEntryDto } from './audit-entry.dto';
import { AuditQuery, toAuditFilter } from './audit.query';

const newestFirst = keysetCursor({ occurred_at: 'timestamp', id: 'bigint' });

/** What changed, and who did what. */
@ApiTags('Audit')
@Controller('api/tds/audit')
export class AuditController {
  constructor(
    private readonly queries: QueryBus,
    private readonly exporter: AuditExport,
    private readonly directory: RecordDirectory,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Entries of the audit trail, newest first' })
  @Paginated(AuditEntryDto)
  @ApiProblems(400, 401, 404)
  async search(@Query() query: AuditQuery): Promise<Page<AuditEntryDto>> {
    const { limit } = query;
    const rows = await this.queries.execute(new SearchAuditQuery(this.filterOf(query), limit + 1, positionOf(query.after)));
    const position = ({ occurredAtExact, id }: AuditEntry) => ({ occurred_at: occurredAtExact, id });
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position }), toAuditEntryDto);
  }

  @Get('export')
  @Roles('viewer')
  @ApiOperation({
    summary: 'All entries a search finds, newest first, as newline-delimited JSON',
    description:
      'Streamed: of any size, at the speed of the reader. `limit` does not count here; `after` goes on from a cursor of the search.',
  })
  @ApiOkResponse({
    content: { 'application/x-ndjson': { schema: { type: 'string' }, example: '{"id":"42","action":"update","entity_type":"product"}\n' } },
  })
  @ApiProblems(400, 401, 404)
  export(@Query() query: AuditQuery, @Res() reply: FastifyReply): void {
    const batches = this.exporter.entries(this.filterOf(query), positionOf(query.after), abortSignalOf(reply));
    void reply
      .headers({ 'content-type': 'application/x-ndjson; charset=utf-8', 'content-disposition': 'attachment; filename="tds-audit.ndjson"' })
      .send(Readable.from(linesOf(batches), { highWaterMark: 1 }));
  }

  /** A name of Zoho's may stand for several types; the trail is asked for the first, as everywhere a single type is meant. */
  private filterOf(query: AuditQuery): AuditFilter {
    return toAuditFilter(query, this.directory.entityTypesIn(query.entity_type)?.[0]);
  }
}

function positionOf(after: string | undefined): AuditPosition | undefined {
  if (after === undefined) return undefined;
  const { occurred_at: occurredAt, id } = newestFirst.decode(after);
  return { occurredAt, id };
}

async function* linesOf(batches: AsyncIterable<readonly AuditEntry[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((entry) => `${JSON.stringify(toAuditEntryDto(entry))}\n`).join('');
}
