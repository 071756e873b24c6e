import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { AttentionItemDto, toAttentionItemDto } from './attention.dto';
import { AttentionReader } from './attention.reader';

/** What needs you now. */
@ApiTags('Dashboard')
@Controller('api/bff/tds/attention')
export class AttentionController {
  constructor(private readonly reader: AttentionReader) {}

  @Get()
  @Roles('viewer')
  @Cached({ ttlSeconds: 10, tags: ['dashboard', 'runs', 'alerts', 'dead-letters'] })
  @ApiOperation({ summary: 'What needs you now, the worst first', description: 'An empty list means that all is well.' })
  @ApiOkResponse({ type: [AttentionItemDto] })
  async list(): Promise<AttentionItemDto[]> {
    return (await this.reader.read()).map(toAttentionItemDto);
  }
}
