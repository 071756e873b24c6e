import { ApiProperty } from '@nestjs/swagger';

/** Answer of `/health/live`. */
export class LivenessDto {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  readonly status!: 'ok';

  @ApiProperty({ description: 'Seconds since the process started', type: 'integer', example: 3600 })
  readonly uptime_seconds!: number;
}

/** Answer of `/health/ready`, with status 200 and 503 alike. */
export class ReadinessDto {
  @ApiProperty({ enum: ['ok', 'error', 'shutting_down'], example: 'ok' })
  readonly status!: 'ok' | 'error' | 'shutting_down';

  @ApiProperty({
    description: 'Every component that readiness asks; one that is down says why',
    example: { database: { status: 'up', connections: 4, idle: 3, waiting: 0 }, migrations: { status: 'up' } },
    type: 'object',
    additionalProperties: {
      type: 'object',
      required: ['status'],
      properties: { status: { type: 'string' }, message: { type: 'string' } },
      additionalProperties: true,
    },
  })
  readonly components!: Record<string, object>;
}
