import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, Paginated, RowIdPipe } from '@tds/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '../access.decorators';
import { ApiKeyDto, CreateKeyRequest, KeyListQuery, MadeApiKeyDto, RotateKeyRequest, toApiKeyDto, toMadeApiKeyDto } from './key.dto';
import { KeyKeeper } from './key-keeper';

const oldestFirst = keysetCursor({ id: 'bigint' });

/** API keys: who has which role. A key is shown when it is made, and never again. */
@ApiTags('API keys')
@Roles('admin')
@Controller('api/tds/keys')
export class KeysController {
  constructor(private readonly keeper: KeyKeeper) {}

  @Get()
  @ApiOperation({ summary: 'API keys, oldest first; those that work unless asked otherwise' })
  @Paginated(ApiKeyDto)
  @ApiProblems(400)
  async list(@Query() { limit, after, all }: KeyListQuery): Promise<Page<ApiKeyDto>> {
    const afterId = after === undefined ? '0' : oldestFirst.decode(after).id;
    const rows = await this.keeper.list(limit + 1, afterId, all !== true);
    return mapPage(pageOf({ rows, limit, cursor: oldestFirst, position: ({ id }) => ({ id }) }), toApiKeyDto);
  }

  @Post()
  @ApiOperation({ summary: 'Make an API key' })
  @ApiCreatedResponse({ type: MadeApiKeyDto })
  @ApiProblems(400)
  async create(@Body() { name, role, expires_at }: CreateKeyRequest): Promise<MadeApiKeyDto> {
    return toMadeApiKeyDto(await this.keeper.create({ name, role, expiresAt: expires_at ?? null }));
  }

  @Post(':id/rotate')
  @ApiOperation({
    summary: 'Make a key in place of another',
    description: 'With its name, role and expiry. The old one works for a while, so that its user can change over.',
  })
  @ApiParam({ name: 'id', example: '7' })
  @ApiCreatedResponse({ type: MadeApiKeyDto })
  @ApiProblems(400, 404, 409)
  async rotate(@Param('id', RowIdPipe) id: string, @Body() { overlap_hours }: RotateKeyRequest): Promise<MadeApiKeyDto> {
    return toMadeApiKeyDto(await this.keeper.rotate(id, overlap_hours));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Revoke a key',
    description:
      'Its sessions end at once; other processes may take the key itself for another 30 seconds. The last admin key cannot be revoked.',
  })
  @ApiParam({ name: 'id', example: '7' })
  @ApiNoContentResponse({ description: 'It works no more' })
  @ApiProblems(400, 404, 409)
  async revoke(@Param('id', RowIdPipe) id: string): Promise<void> {
    await this.keeper.revoke(id);
  }
}
