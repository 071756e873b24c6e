import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits as base64url. */
const TOKEN = /^[\w-]{43}$/;

/** A new token: too many possibilities to guess, so that one round of SHA-256 is enough to store it safely. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text has the form of a session's token; says nothing about whether it is one. */
export function isSessionToken(value: string): boolean {
  return TOKEN.test(value);
}

/** What the table keeps of a token. */
export function hashSessionToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

/**
 * The CSRF token of a session. Derived from the cookie's token, which scripts cannot read: only a page of ours, which was told it by
 * `GET /api/tds/session`, knows it, and nothing more has to be stored.
 */
export function csrfTokenOf(token: string): string {
  return createHmac('sha256', token).update('tds.csrf').digest('base64url');
}

/** Is it the CSRF token of this session? Takes the same time wherever they differ. */
export function isCsrfTokenOf(token: string, given: string): boolean {
  const expected = Buffer.from(csrfTokenOf(token));
  const received = Buffer.from(given);
  return received.length === expected.length && timingSafeEqual(received, expected);
}
