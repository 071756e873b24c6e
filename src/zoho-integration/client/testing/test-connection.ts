import { randomBytes } from 'node:crypto';
import type { Clock } from '@libs/resilience';
import { ManualClock } from '@libs/testing';
import { ActionRecorder } from '@tds/platform/actions';
import { CircuitBreakers } from '@tds/platform/breakers';
import type { Database } from '@tds/platform/database';
import { SecretBox } from '@tds/platform/security';
import type { ZohoClientSettings } from '../zoho-client.settings';
import { ZohoConnection } from '../zoho-connection';
import type { ZohoLog } from '../zoho-log';

/** Where a Zoho stand-in answers, and what it lets in. The sandbox is one. */
export interface TestZoho {
  readonly url: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

export const silentLog: ZohoLog = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** All connections of a test run seal with the same key, as the processes of one installation do. */
export const testSecretBox = new SecretBox(randomBytes(32));

/** Settings for a stand-in: wide limits, short timeouts. */
export function testSettings(zoho: TestZoho, overrides: Partial<ZohoClientSettings> = {}): ZohoClientSettings {
  return {
    organizationId: zoho.organizationId,
    clientId: zoho.clientId,
    clientSecret: zoho.clientSecret,
    refreshToken: zoho.refreshToken,
    accountsBaseUrl: zoho.url,
    apiBaseUrl: zoho.url,
    apiBaseUrlOverride: zoho.url,
    requestsPerMinute: 100_000,
    maxConcurrency: 4,
    dailyQuotaCap: undefined,
    breaker: { enabled: true, failureThreshold: 5, resetSeconds: 60 },
    transport: { connectTimeoutMs: 1_000, totalTimeoutMs: 2_000, maxResponseBytes: 8 * 1024 * 1024 },
    ...overrides,
  };
}

export interface TestConnectionOptions {
  readonly database: Database;
  readonly zoho: TestZoho;
  readonly settings?: Partial<ZohoClientSettings>;
  readonly clock?: Clock;
  readonly log?: ZohoLog;
}

/** One process's connection to a stand-in. Two of them on one database are two processes. No jitter. */
export function connectTo({
  database,
  zoho,
  settings,
  clock = new ManualClock(new Date()),
  log = silentLog,
}: TestConnectionOptions): ZohoConnection {
  const allSettings = testSettings(zoho, settings);
  return new ZohoConnection({
    settings: allSettings,
    database,
    breakers: new CircuitBreakers({ database, clock, log, recorder: new ActionRecorder(), settings: allSettings.breaker }),
    secretBox: testSecretBox,
    clock,
    log,
    random: () => 0,
  });
}
