import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { SystemHealth } from './system-health';
import { SystemHealthDto } from './system-health.dto';

/** The health of all components. */
@ApiTags('Health')
@Controller()
export class SystemHealthController {
  constructor(private readonly health: SystemHealth) {}

  @Get(['api/tds/health', 'api/bff/tds/health/complete'])
  @Roles('viewer')
  @ApiOperation({
    summary: 'Every component, how it does, and what it went through',
    description: 'Asked when you ask, within two seconds. Unlike `/health/ready` it tells trouble that keeps no webhook out.',
  })
  @ApiOkResponse({ type: SystemHealthDto })
  read(): Promise<SystemHealthDto> {
    return this.health.read();
  }
}
