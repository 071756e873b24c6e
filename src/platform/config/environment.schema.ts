import { z } from 'zod';
import {
  choice,
  cron,
  decimal,
  encryptionKey,
  failPoint,
  flag,
  httpUrl,
  integer,
  list,
  listOf,
  optionalInteger,
  optionalText,
  secret,
  serverUrl,
  text,
  timeZone,
} from './variable';
import { zohoDataCenterNames } from './zoho-data-centers';

/** Every environment variable TDS reads, and nothing else reads the environment. `.env.example` explains each. */
export const environmentSchema = z.object({
  PORT: integer(3000, { min: 0, max: 65_535 }),
  HOST: text('0.0.0.0', 'an address to listen on'),
  TDS_PUBLIC_URL: httpUrl(),
  TDS_CORS_ORIGINS: list('a comma list of origins such as https://shop.example.com'),
  TDS_TRUST_PROXY: flag(false),
  TDS_REQUESTS_PER_MINUTE_PER_ADDRESS: integer(6_000, { min: 0, max: 10_000_000 }),
  TDS_REQUESTS_PER_MINUTE_PER_KEY: integer(3_000, { min: 0, max: 10_000_000 }),
  TDS_SHUTDOWN_DRAIN_SECONDS: decimal(2, { min: 0, max: 300 }),
  TDS_SHUTDOWN_GRACE_SECONDS: integer(20, { min: 0, max: 600 }),

  DATABASE_URL: serverUrl('postgres://user:password@host:port/database', 'postgres:', 'postgresql:'),
  TDS_DATABASE_POOL_SIZE: integer(20, { min: 2, max: 500 }),
  TDS_DATABASE_STATEMENT_TIMEOUT_MS: integer(60_000, { min: 1_000, max: 3_600_000 }),
  TDS_DATABASE_LOCK_TIMEOUT_MS: integer(10_000, { min: 100, max: 600_000 }),
  TDS_DATA_DIR: text('./.tds', 'a folder'),
  TDS_SPOOL: flag(true),
  TDS_SPOOL_MAX_BYTES: integer(1_073_741_824, { min: 1_048_576, max: 1_099_511_627_776 }),
  REDIS_URL: serverUrl('redis://host:port or rediss://host:port', 'redis:', 'rediss:'),

  TDS_ROLE: listOf(['all', 'api', 'worker', 'scheduler'], 'all'),

  ZOHO_DC: choice(zohoDataCenterNames, 'com'),
  ZOHO_CLIENT_ID: optionalText('the client id of a Zoho self client'),
  ZOHO_CLIENT_SECRET: secret('the client secret of a Zoho self client'),
  ZOHO_REFRESH_TOKEN: secret('a Zoho refresh token'),
  ZOHO_ORGANIZATION_ID: optionalText('the organization id in Zoho Books'),
  ZOHO_API_BASE_URL: httpUrl(),
  ZOHO_ACCOUNTS_BASE_URL: httpUrl(),
  ZOHO_REQUESTS_PER_MINUTE: integer(80, { min: 1, max: 10_000_000 }),
  ZOHO_MAX_CONCURRENCY: integer(4, { min: 1, max: 10_000 }),
  ZOHO_DAILY_QUOTA: optionalInteger({ min: 1, max: 1_000_000_000 }),

  ZOHO_WEBHOOK_SECRET: list('one secret, or new,old while rotating', { secret: true }),
  TDS_ALLOW_UNSIGNED_WEBHOOKS: flag(false),

  TDS_INITIAL_SYNC: flag(true),
  TDS_DELETION_LIMIT_PERCENT: decimal(5, { min: 0, max: 100 }),
  TDS_IMAGES_PER_RUN: integer(100, { min: 1, max: 100_000 }),

  TDS_WORKER_COUNT: integer(2, { min: 0, max: 256 }),
  TDS_BATCH_SIZE: integer(100, { min: 1, max: 5_000 }),
  TDS_QUEUE_POLL_INTERVAL_MS: integer(1_000, { min: 10, max: 600_000 }),
  TDS_LOCK_TIMEOUT_SECONDS: integer(30, { min: 1, max: 3_600 }),
  TDS_RETRY_ATTEMPTS: integer(4, { min: 1, max: 100 }),

  AUTO_HEALING_ENABLED: flag(true),
  AUTO_HEALING_INTERVAL_MINUTES: integer(5, { min: 1, max: 1_440 }),
  CIRCUIT_BREAKER_ENABLED: flag(true),
  CIRCUIT_BREAKER_FAILURE_THRESHOLD: integer(5, { min: 1, max: 1_000 }),
  CIRCUIT_BREAKER_RESET_SECONDS: integer(60, { min: 1, max: 86_400 }),

  SCHEDULE_FULL_SYNC: cron('0 2 * * *'),
  SCHEDULE_INCREMENTAL_SYNC: cron('0 * * * *'),
  SCHEDULE_STOCK_SYNC: cron('*/15 * * * *'),
  SCHEDULE_STATISTICS: cron('0 3 * * *'),
  SCHEDULE_VALIDATION: cron('30 3 * * *'),
  SCHEDULE_IMAGE_SYNC: cron('0 4 * * *'),
  SCHEDULE_MAINTENANCE: cron('30 1 * * *'),
  SCHEDULE_TIMEZONE: timeZone('UTC'),

  TDS_RETENTION_COMPLETED_DAYS: integer(30, { min: 1, max: 3_650 }),
  TDS_RETENTION_INBOX_DAYS: integer(90, { min: 1, max: 3_650 }),
  TDS_RETENTION_AUDIT_DAYS: integer(90, { min: 1, max: 3_650 }),
  TDS_ARCHIVE: flag(false),

  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  LOG_FORMAT: choice(['auto', 'json', 'pretty'], 'auto'),

  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl(),
  OTEL_EXPORTER_OTLP_HEADERS: list('a comma list of name=value', { secret: true }),
  OTEL_TRACES_SAMPLER_ARG: decimal(1, { min: 0, max: 1 }),

  TDS_ADMIN_API_KEY: secret('at least 16 characters', z.string().min(16)),
  TDS_ENCRYPTION_KEY: encryptionKey(),
  TDS_OUTGOING_PRIVATE_ALLOWED: flag(false),
  TDS_SESSION_IDLE_MINUTES: integer(720, { min: 1, max: 44_640 }),
  TDS_SESSION_MAX_HOURS: integer(168, { min: 1, max: 8_760 }),
  TDS_DOCS_PUBLIC: flag(true),
  TDS_METRICS_TOKEN: secret('a bearer token'),

  ALERT_EMAIL_SMTP_URL: serverUrl('smtp://user:password@host:port or smtps://…', 'smtp:', 'smtps:'),
  ALERT_EMAIL_FROM: optionalText('an e-mail address'),
  ALERT_EMAIL_TO: list('a comma list of e-mail addresses'),
  ALERT_SLACK_WEBHOOK_URL: httpUrl({ secret: true }),
  ALERT_TELEGRAM_BOT_TOKEN: secret('the token of a Telegram bot'),
  ALERT_TELEGRAM_CHAT_ID: optionalText('the id of a Telegram chat'),
  ALERT_TELEGRAM_API_URL: httpUrl(),
  ALERT_PAGERDUTY_ROUTING_KEY: secret('an Events API v2 routing key'),
  ALERT_PAGERDUTY_EVENTS_URL: httpUrl(),
  ALERT_WEBHOOK_URL: httpUrl({ secret: true }),
  ALERT_WEBHOOK_SECRET: secret('at least 16 characters', z.string().min(16)),
  ALERT_HEARTBEAT_URL: httpUrl({ secret: true }),

  TDS_FAIL_POINT: failPoint(),

  TDS_SANDBOX_PORT: integer(0, { min: 0, max: 65_535 }),
  TDS_SANDBOX_SEED: integer(1, { min: 0, max: 2_147_483_647 }),
  TDS_SANDBOX_PRODUCTS: integer(2_218, { min: 0, max: 1_000_000 }),
  TDS_SANDBOX_CUSTOMERS: integer(2_503, { min: 0, max: 1_000_000 }),
  TDS_SANDBOX_DAYS: integer(7, { min: 0, max: 3_650 }),
  TDS_SANDBOX_REQUESTS_PER_MINUTE: integer(6_000, { min: 1, max: 10_000_000 }),
  TDS_SANDBOX_TRAFFIC: decimal(50, { min: 0, max: 10_000 }),
});

/** The environment after parsing. */
export type Environment = z.output<typeof environmentSchema>;

/** Name of a variable TDS reads. */
export type VariableName = keyof Environment;

/** All names, in the order of `.env.example`. */
export const variableNames = Object.keys(environmentSchema.shape) as VariableName[];
