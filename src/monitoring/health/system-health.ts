import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { applicationVersion } from '@tds/platform/http';
import { PinoLogger } from '@tds/platform/logging';
import { ComponentHistory, type ComponentPast } from './component-history';
import { Components } from './components';
import { type SystemHealthDto, toSystemHealthDto } from './system-health.dto';

/** The health of the installation with its history. Answers also while the database is away, without the history then. */
@Injectable()
export class SystemHealth {
  constructor(
    private readonly components: Components,
    private readonly history: ComponentHistory,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(SystemHealth.name);
  }

  async read(): Promise<SystemHealthDto> {
    const [reports, past] = await Promise.all([this.components.reports(), this.past()]);
    return toSystemHealthDto(reports, past, {
      version: applicationVersion(),
      roles: [...this.config.roles],
      uptimeSeconds: Math.floor(process.uptime()),
      now: this.clock.now(),
    });
  }

  private async past(): Promise<ReadonlyMap<string, ComponentPast>> {
    try {
      return await this.history.read();
    } catch (err) {
      this.logger.debug({ err }, 'the history of components could not be read');
      return new Map();
    }
  }
}
