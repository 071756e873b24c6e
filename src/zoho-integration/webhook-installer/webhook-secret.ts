import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { SecretRings } from '@tds/platform/security';
import { webhookSecretRing } from '@tds/sync';
import { SecretUnfitError } from './webhook-installer.errors';

/** What Zoho stores as a secret. zoho-api.md 7.1. */
export const ZOHO_SECRET = /^[A-Za-z0-9]{12,50}$/;

const RING = webhookSecretRing('zoho');
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** 40 of 62 characters: 238 bits. */
const LENGTH = 40;

/** The secret webhooks in Zoho are given: the stored one, else the configured one, else one made and stored now. */
@Injectable()
export class WebhookSecret {
  constructor(
    private readonly rings: SecretRings,
    private readonly config: AppConfig,
  ) {}

  /** @throws SecretUnfitError when the configured secret is none for Zoho. */
  async current(): Promise<string> {
    const secret = this.rings.current(RING) ?? this.config.webhooks.secrets[0];
    if (secret === undefined) return this.create();
    if (!ZOHO_SECRET.test(secret)) throw new SecretUnfitError();
    return secret;
  }

  /**
   * Begins a rotation: the new secret is accepted from now on beside the old. Without one given, a rotation that was not completed goes
   * on with its secret, and else one is made.
   */
  async propose(given: string | undefined): Promise<string> {
    const begun = this.rings.next(RING);
    if (given === undefined && begun !== undefined) return begun;
    const secret = given ?? generateSecret();
    await this.rings.propose(RING, secret);
    return secret;
  }

  /** Every webhook has it: it is the current one. Returns until when the one before is accepted; null: for good, since it is configured. */
  promote(): Promise<Date | null> {
    return this.rings.promote(RING);
  }

  private async create(): Promise<string> {
    const secret = await this.propose(undefined);
    await this.promote();
    return secret;
  }
}

/** A secret Zoho takes, from the system's random source. */
export function generateSecret(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
