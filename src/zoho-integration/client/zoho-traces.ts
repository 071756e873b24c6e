import { isTracing, trace } from '@tds/platform/tracing';
import type { ZohoCallFacts, ZohoCallObserver } from './zoho-call-observer';

/** A span per call to Zoho that was made for somebody. */
export const zohoCallTraces: ZohoCallObserver = {
  callFinished({ endpoint, outcome, durationMs, correlationId, attempt, httpStatus, purpose }: ZohoCallFacts): void {
    if (!isTracing() || correlationId === undefined) return;
    const attributes: Record<string, string | number> = { 'url.template': endpoint, 'tds.attempt': attempt, 'tds.purpose': purpose };
    if (httpStatus !== undefined) attributes['http.response.status_code'] = httpStatus;
    trace({ name: 'zoho.call', kind: 'client', correlationId, durationMs, attributes, ...(outcome === 'ok' ? {} : { failure: outcome }) });
  },
};
