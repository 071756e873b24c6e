import { v7 as uuidv7 } from 'uuid';

/** Request and response header that carries the id of one cause through every system it touches. */
export const CORRELATION_ID_HEADER = 'x-correlation-id';

/** 1 to 128 visible ASCII characters: safe in a header, a log line and a text column. */
const ACCEPTABLE = /^[\x21-\x7e]{1,128}$/;

/** A fresh correlation id: a UUIDv7, so that ids sort by time. */
export function newCorrelationId(): string {
  return uuidv7();
}

/** May a value from outside serve as a correlation id? What may not is replaced, never rejected: a bad id must not cost a webhook. */
export function isCorrelationId(value: unknown): value is string {
  return typeof value === 'string' && ACCEPTABLE.test(value);
}

/** The caller's id when it is acceptable, else a fresh one. */
export function correlationIdFrom(value: unknown): string {
  return isCorrelationId(value) ? value : newCorrelationId();
}
