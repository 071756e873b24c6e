import { Public } from '@tds/platform/auth';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LivenessDto, ReadinessDto } from './health.dto';
import { Readiness } from './readiness';

/** What an orchestrator asks: is the process alive, and may traffic come? */
@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @ApiOperation({
    summary: 'Is the process alive?',
    description: 'Asks nothing but the process itself: a restart would not mend a database.',
  })
  @ApiOkResponse({ type: LivenessDto })
  live(): LivenessDto {
    return { status: 'ok', uptime_seconds: Math.floor(process.uptime()) };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Can it take webhooks and serve reads?' })
  @ApiOkResponse({ type: ReadinessDto })
  @ApiResponse({
    status: 503,
    description: 'Not now; `components` says why',
    type: ReadinessDto,
    example: { status: 'error', components: { database: { status: 'down', message: 'the database does not answer' } } },
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessDto> {
    const { status, details } = await this.readiness.check();
    reply.code(status === 'ok' ? 200 : 503);
    return { status, components: details };
  }
}
