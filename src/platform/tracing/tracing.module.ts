import { hostname } from 'node:os';
import { Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { PinoLogger } from '@tds/platform/logging';
import { type SpanExport, exportTo } from './trace';

/** Sends traces over OTLP where an endpoint is configured, and is not there where none is. */
@Module({})
export class TracingModule implements OnModuleInit, OnApplicationShutdown {
  private spans: SpanExport | undefined;

  constructor(
    private readonly config: AppConfig,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(TracingModule.name);
  }

  onModuleInit(): void {
    const { endpoint, headers, ratio } = this.config.tracing;
    if (endpoint === undefined) return;
    // Loaded on demand: without traces nobody needs the SDK.
    const { OtlpExport } = require('./otlp-export') as typeof import('./otlp-export');
    const resource = { 'service.name': 'tds', 'service.instance.id': `${hostname()}:${process.pid}`, 'tds.role': this.config.roleName };
    this.spans = new OtlpExport({ endpoint, headers, ratio, resource });
    exportTo(this.spans);
    this.logger.info({ endpoint, ratio }, 'traces are exported');
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.spans) return;
    exportTo(undefined);
    await this.spans.close();
  }
}
