import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, PageQuery, Paginated, ProblemException } from '@tds/platform/http';
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

  @Put()
  @Roles('admin')
  @ApiOperation({ summary: 'Set several values at once, or none of them where one is wrong; answers those that were named' })
  @ApiBody({
    schema: { type: 'object', additionalProperties: true, example: { 'queue.depth_error': 5000, 'queue.depth_critical': 10000 } },
  })
  @ApiOkResponse({ type: [SettingDto] })
  @ApiProblems(400, 404)
  async setAll(@Body() values: unknown): Promise<SettingDto[]> {
    const views = await this.settings
      .setAll(namedValues(values), this.actor())
      .catch((error: unknown) => explainInvalidValue(error, (key) => key));
    return views.map(toSettingDto);
  }

  @Put(':key')
  @Roles('admin')
  @ApiOperation({ summary: 'Set a value; all processes go by it within a second' })
  @ApiParam({ name: 'key', example: 'healing.interval_minutes' })
  @ApiOkResponse({ type: SettingDto })
  @ApiProblems(400, 404, 409)
  async set(@Param('key') key: string, @Body() { value, version }: SetSettingRequest): Promise<SettingDto> {
    return toSettingDto(
      await this.settings
        .set(key, value, { actor: this.actor(), version })
        .catch((error: unknown) => explainInvalidValue(error, () => 'value')),
    );
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

/** A body of keys and values. @throws ProblemException (400) when it is none, or empty */
function namedValues(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length > 0) return { ...body };
  const message = 'the body must be an object of settings and their values';
  throw new ProblemException('request.invalid', message, { errors: [{ field: 'body', rule: 'isNotEmptyObject', message }] });
}
