import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const VERSION = 1;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + IV_BYTES + TAG_BYTES;

/** The sealed bytes were not made with this key for this purpose, or were changed. */
export class SecretBoxError extends Error {
  readonly code = 'security.secret_unreadable';

  constructor(reason: string, options?: ErrorOptions) {
    super(`a stored secret cannot be read: ${reason}`, options);
    this.name = 'SecretBoxError';
  }
}

/**
 * Encrypts secrets that rest in the database (AES-256-GCM, a fresh 96-bit nonce each).
 * Layout: version (1 byte), nonce (12), tag (16), ciphertext.
 */
export class SecretBox {
  /** @param key 32 bytes. @throws RangeError for any other length. */
  constructor(private readonly key: Buffer) {
    if (key.length !== KEY_BYTES) throw new RangeError(`an encryption key has ${KEY_BYTES} bytes, got ${key.length}`);
  }

  /** Encrypts `secret`. `purpose` (e.g. table and row key) is bound to it: sealed bytes copied elsewhere do not open. */
  seal(secret: string, purpose: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, iv).setAAD(Buffer.from(purpose, 'utf8'));
    const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), ciphertext]);
  }

  /** Decrypts what `seal` made for the same `purpose`. @throws SecretBoxError */
  open(sealed: Buffer, purpose: string): string {
    if (sealed.length < HEADER_BYTES) throw new SecretBoxError('too short');
    if (sealed[0] !== VERSION) throw new SecretBoxError(`unknown version ${sealed[0]}`);
    const iv = sealed.subarray(1, 1 + IV_BYTES);
    const tag = sealed.subarray(1 + IV_BYTES, HEADER_BYTES);
    const decipher = createDecipheriv(ALGORITHM, this.key, iv).setAAD(Buffer.from(purpose, 'utf8')).setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(sealed.subarray(HEADER_BYTES)), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new SecretBoxError('wrong key, wrong purpose, or changed bytes', { cause });
    }
  }
}
