import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { CombinedStatsDto, CompleteDashboardDto, DashboardComponentsDto, DashboardDto } from './dashboard.dto';
import { DashboardReader } from './dashboard-reader';

/** What the dashboard shows first. Kept for 30 seconds, and dropped when what it tells of changes. */
@ApiTags('Dashboard')
@Controller('api/bff/tds')
export class DashboardController {
  constructor(private readonly reader: DashboardReader) {}

  @Get('dashboard')
  @Roles('viewer')
  @Cached({ ttlSeconds: 30, tags: ['dashboard', 'runs', 'alerts'] })
  @ApiOperation({ summary: 'Health, queue, recent runs and active alerts' })
  @ApiOkResponse({ type: DashboardDto })
  dashboard(): Promise<DashboardDto> {
    return this.reader.dashboard();
  }

  @Get('dashboard/complete')
  @Roles('viewer')
  @Cached({ ttlSeconds: 30, tags: ['dashboard', 'runs', 'alerts', 'entities', 'dead-letters'] })
  @ApiOperation({ summary: 'The dashboard with entity types, circuit breakers, quota, freshness, components and the last 24 hours' })
  @ApiOkResponse({ type: CompleteDashboardDto })
  complete(): Promise<CompleteDashboardDto> {
    return this.reader.complete();
  }

  @Get('health')
  @Roles('viewer')
  @Cached({ ttlSeconds: 10, tags: ['dashboard', 'alerts'] })
  @ApiOperation({ summary: 'How it does, and which component is why' })
  @ApiOkResponse({ type: DashboardComponentsDto })
  health(): Promise<DashboardComponentsDto> {
    return this.reader.health();
  }

  @Get('stats/combined')
  @Roles('viewer')
  @Cached({ ttlSeconds: 30, tags: ['dashboard', 'runs', 'entities', 'dead-letters'] })
  @ApiOperation({ summary: 'The last 24 hours: webhooks, runs, queue, dead letters, entity types, quota' })
  @ApiOkResponse({ type: CombinedStatsDto })
  combined(): Promise<CombinedStatsDto> {
    return this.reader.combined();
  }
}
