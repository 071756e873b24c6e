import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FAST_BUCKETS, histogram } from './instruments';

const requestSeconds = histogram(
  'tds_http_request_seconds',
  'Requests answered, from the first byte read to the last byte written',
  FAST_BUCKETS,
  ['method', 'route', 'status'],
);

/** What is measured under one name: nobody outside decides how many there are. */
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
const NO_ROUTE = 'none';

/** Measures requests by the route's template, never by its path. */
@Injectable()
export class HttpMetrics implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    // A process without HTTP (a migration, a script) has no adapter, whatever the type says.
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    fastify?.addHook?.('onResponse', (request, reply, done) => {
      measure(request, reply);
      done();
    });
  }
}

function measure({ method, routeOptions }: FastifyRequest, reply: FastifyReply): void {
  const labels = {
    method: METHODS.has(method) ? method : 'other',
    route: routeOptions.url ?? NO_ROUTE,
    status: `${Math.floor(reply.statusCode / 100)}xx`,
  };
  requestSeconds.observe(labels, reply.elapsedTime / 1_000);
}
