import { NestLogger } from '@tds/platform/logging';
import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NEST_HTTP_OPTIONS, createHttpAdapter, type HttpAdapterOptions } from './http-adapter';

/** Makes the application with our adapter and our logger. It neither listens nor is initialised yet: `listen` or `init` is the caller's. */
export async function createHttpApp(module: Type | DynamicModule, options: HttpAdapterOptions = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, createHttpAdapter(options), NEST_HTTP_OPTIONS);
  app.useLogger(app.get(NestLogger));
  return app;
}
