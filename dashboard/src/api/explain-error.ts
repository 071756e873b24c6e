import { TdsApiError, TdsUnreachableError } from '@libs/api-client';
import type { TFunction } from 'i18next';

/** An error in words: what happened, and what the person can do about it. */
export interface Explanation {
  readonly title: string;
  readonly advice: string;
}

export function explainError(error: unknown, t: TFunction): Explanation {
  if (error instanceof TdsUnreachableError) return { title: t('error.unreachable'), advice: t('error.unreachable_advice') };
  if (!(error instanceof TdsApiError)) return { title: t('error.unexpected'), advice: t('error.unexpected_advice') };
  const fields = error.fields.map(({ field, message }) => `${field}: ${message}`).join('; ');
  if (error.status === 403) return { title: t('error.forbidden'), advice: error.detail };
  if (error.status === 404) return { title: t('error.not_found'), advice: error.detail };
  if (error.status === 429)
    return { title: t('error.throttled'), advice: t('error.throttled_advice', { seconds: error.retryAfterSeconds ?? 60 }) };
  if (error.status === 503) return { title: t('error.unavailable'), advice: error.detail };
  if (error.status >= 500) return { title: t('error.server'), advice: t('error.server_advice') };
  return { title: error.detail, advice: fields || t('error.refused_advice') };
}
