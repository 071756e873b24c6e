import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new key: `key` is shown once and never stored, the rest is what the table keeps. */
export interface NewApiKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: Buffer;
}

/** Longer ones are no keys and not worth hashing. */
export const MAX_KEY_LENGTH = 512;

/** `tds_<8 hex digits>_<43 base64url characters>`: the prefix names the key in lists, the rest is 256 random bits. */
const GENERATED = /^tds_([0-9a-f]{8})_[\w-]{43}$/;

/** Makes a key from 256 random bits: too many to guess, so one round of SHA-256 is enough to store it safely. */
export function generateApiKey(): NewApiKey {
  const prefix = randomBytes(4).toString('hex');
  const key = `tds_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { key, prefix, hash: hashApiKey(key) };
}

/** SHA-256 of the whole key. */
export function hashApiKey(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}

/** By what a key is found and shown. One that an administrator made up has no prefix of its own and gets one from its hash. */
export function prefixOf(key: string): string {
  return GENERATED.exec(key)?.[1] ?? `own_${hashApiKey(key).toString('hex').slice(0, 6)}`;
}

/** Are the hashes equal? Takes the same time wherever they differ. */
export function isSameHash(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
