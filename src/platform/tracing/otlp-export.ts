import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, type Tracer, trace as traceApi } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type IdGenerator,
  RandomIdGenerator,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import type { FinishedSpan, SpanExport } from './trace';
import { type TraceIds, traceIdsOf } from './trace-ids';

/** Where traces go, and how many. */
export interface OtlpSettings {
  /** Base address of an OTLP/HTTP receiver; `/v1/traces` is added. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Share of causes that are traced, 0 to 1. A cause is traced whole or not at all, by all processes alike. */
  readonly ratio: number;
  readonly resource: Readonly<Record<string, string>>;
}

/** Longest an export may take, ms; what is not sent by then is dropped. */
const EXPORT_TIMEOUT_MS = 5_000;
/** Longest a stopping process waits for the last one, ms. */
const CLOSE_TIMEOUT_MS = 2_000;

const KINDS = { server: SpanKind.SERVER, consumer: SpanKind.CONSUMER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const;

/** Loaded only where traces are on: the SDK is megabytes nobody else needs. */
export class OtlpExport implements SpanExport {
  private readonly ids = new RootIds();
  private readonly provider: BasicTracerProvider;
  private readonly tracer: Tracer;

  constructor({ endpoint, headers, ratio, resource }: OtlpSettings) {
    const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, headers: { ...headers }, timeoutMillis: EXPORT_TIMEOUT_MS });
    this.provider = new BasicTracerProvider({
      resource: resourceFromAttributes(resource),
      sampler: new TraceIdRatioBasedSampler(ratio),
      idGenerator: this.ids,
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
    this.tracer = this.provider.getTracer('tds');
  }

  add({ name, kind, correlationId, durationMs, isRoot = false, attributes = {}, failure }: FinishedSpan): void {
    const ids = traceIdsOf(correlationId);
    const endTime = Date.now();
    const options = {
      kind: KINDS[kind],
      startTime: endTime - durationMs,
      attributes: { ...attributes, 'tds.correlation_id': correlationId },
    };
    const span = isRoot
      ? this.ids.during(ids, () => this.tracer.startSpan(name, { ...options, root: true }, ROOT_CONTEXT))
      : this.tracer.startSpan(name, options, belowRoot(ids));
    if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
    span.end(endTime);
  }

  /** Never fails: traces are no reason to hold up a stop. */
  async close(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS).unref());
    await Promise.race([this.provider.shutdown().catch(() => undefined), late]);
  }
}

function belowRoot({ traceId, rootSpanId }: TraceIds) {
  return traceApi.setSpanContext(ROOT_CONTEXT, { traceId, spanId: rootSpanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}

/** Gives a root span the ids that others derive, and every other span chance ones. */
class RootIds implements IdGenerator {
  private readonly random = new RandomIdGenerator();
  private given: TraceIds | undefined;

  during<T>(ids: TraceIds, work: () => T): T {
    this.given = ids;
    try {
      return work();
    } finally {
      this.given = undefined;
    }
  }

  generateTraceId(): string {
    return this.given?.traceId ?? this.random.generateTraceId();
  }

  generateSpanId(): string {
    return this.given?.rootSpanId ?? this.random.generateSpanId();
  }
}
