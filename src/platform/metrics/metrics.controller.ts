import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '@tds/platform/auth';
import { AppConfig } from '@tds/platform/config';
import { ApiProblems, ProblemException, securitySchemes } from '@tds/platform/http';
import type { FastifyRequest } from 'fastify';
import { registry } from './instruments';
import { MetricSampler } from './metric-sampler';

const EXPOSITION = registry.contentType;

/** What Prometheus scrapes. Asks neither the database nor the disk. */
@ApiTags('health')
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly config: AppConfig,
    private readonly sampler: MetricSampler,
  ) {}

  @Get()
  @Header('content-type', EXPOSITION)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Metrics of this process, for Prometheus',
    description: 'In the text format. Asks for `TDS_METRICS_TOKEN` as a bearer token where one is set, and is open elsewhere.',
  })
  @ApiBearerAuth(securitySchemes.bearer)
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The metrics', schema: { type: 'string' }, example: 'tds_queue_depth{status="pending"} 3\n' })
  @ApiProblems(401)
  metrics(@Req() request: FastifyRequest): Promise<string> {
    const { metricsToken } = this.config.http;
    if (metricsToken !== undefined && !isSame(request.headers.authorization, `Bearer ${metricsToken}`))
      throw new ProblemException('auth.required', 'metrics ask for their bearer token');
    this.sampler.noteScrape();
    return registry.metrics();
  }
}

function isSame(given: string | undefined, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return given !== undefined && timingSafeEqual(digest(given), digest(expected));
}
