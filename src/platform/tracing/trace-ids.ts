import { createHash } from 'node:crypto';

/** Where a span hangs: ids as W3C trace context writes them. */
export interface TraceIds {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits: of the span that began it all. */
  readonly rootSpanId: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The trace of a cause. Derived from its correlation id, which is kept with inbox, queue, audit and run already: every process finds the same trace
 * without a column of its own. An id we made ourselves, a UUID, is the trace id as it stands.
 */
export function traceIdsOf(correlationId: string): TraceIds {
  const digest = createHash('sha256').update(correlationId).digest('hex');
  const traceId = UUID.test(correlationId) ? correlationId.replaceAll('-', '').toLowerCase() : digest.slice(0, 32);
  return { traceId, rootSpanId: digest.slice(32, 48) };
}
