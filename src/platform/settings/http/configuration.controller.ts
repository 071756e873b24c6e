import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, PageQuery, Paginated } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { Settings } from '../settings';
import { SetSettingRequest, SettingDto, SettingVersionDto, toSettingDto, toSettingVersionDto, UnsetSettingQuery } from './setting.dto';
import { explainInvalidValue } from './setting-problem';

const newestFirst = keysetCursor({ version: 'integer' });

/** Settings that change while the application runs. */
@ApiTags('Configuration')
@Controller('api/tds/configuration')
export class ConfigurationController {
  constructor(
    private readonly settings: Settings,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'All run-time settings, with their values and where those come from' })
  @ApiOkResponse({ type: [SettingDto] })
  list(): SettingDto[] {
    return this.settings.list().map(toSettingDto);
  }

  @Put(':key')
  @Roles('admin')
  @ApiOperation({ summary: 'Set a value; all processes go by it within a second' })
  @ApiParam({ name: 'key', example: 'healing.interval_minutes' })
  @ApiOkResponse({ type: SettingDto })
  @ApiProblems(400, 404, 409)
  async set(@Param('key') key: string, @Body() { value, version }: SetSettingRequest): Promise<SettingDto> {
    return toSettingDto(await this.settings.set(key, value, { actor: this.actor(), version }).catch(explainInvalidValue));
  }

  @Delete(':key')
  @Roles('admin')
  @ApiOperation({ summary: 'Back to the environment’s value' })
  @ApiParam({ name: 'key', example: 'healing.interval_minutes' })
  @ApiOkResponse({ type: SettingDto })
  @ApiProblems(400, 404, 409)
  async unset(@Param('key') key: string, @Query() { version }: UnsetSettingQuery): Promise<SettingDto> {
    return toSettingDto(await this.settings.unset(key, { actor: this.actor(), version }));
  }

  @Get(':key/history')
  @Roles('viewer')
  @ApiOperation({ summary: 'The versions of a setting, newest first' })
  @ApiParam({ name: 'key', example: 'healing.interval_minutes' })
  @Paginated(SettingVersionDto)
  @ApiProblems(400, 404)
  async history(@Param('key') key: string, @Query() { limit, after }: PageQuery): Promise<Page<SettingVersionDto>> {
    const below = after === undefined ? null : newestFirst.decode(after).version;
    const rows = await this.settings.history(key, below, limit + 1);
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position: ({ version }) => ({ version }) }), toSettingVersionDto);
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
