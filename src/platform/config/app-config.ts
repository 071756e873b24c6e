import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import type { FailPointSetting } from '../fail-points';
import type { Environment } from './environment.schema';
import { zohoDataCenters, type ZohoDataCenterName } from './zoho-data-centers';

/** What one process does. */
export type Role = 'api' | 'worker' | 'scheduler';

/** What it takes to call Zoho as a company. */
export interface ZohoCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly organizationId: string;
}

/** Where Zoho, or the sandbox that stands in for it, answers. */
export interface ZohoEndpoint {
  readonly apiBaseUrl: string;
  readonly accountsBaseUrl: string;
  readonly credentials: ZohoCredentials;
  /** Calls it allows in a minute; unset: what is configured for Zoho. */
  readonly requestsPerMinute?: number;
  /** Secrets webhooks are signed with. */
  readonly webhookSecrets: readonly string[];
}

/**
 * Everything the environment decides, read once, typed, in groups. It is also the injection token:
 * `constructor(private readonly config: AppConfig)`. Printing it shows no secret, because it prints nothing.
 */
export class AppConfig {
  readonly http;
  readonly database;
  readonly redis;
  /** Absolute path of the folder for the embedded database, the spool and images. */
  readonly dataDir: string;
  readonly spool;
  /** What this process does; never empty. */
  readonly roles: ReadonlySet<Role>;
  readonly zoho;
  readonly webhooks;
  readonly sync;
  readonly queue;
  readonly healing;
  readonly circuitBreaker;
  readonly schedules;
  readonly retention;
  readonly logging;
  readonly tracing;
  readonly security;
  readonly session;
  readonly alerts;
  readonly sandbox;
  /** Where this process is to die, in crash tests. */
  readonly failPoint: FailPointSetting | undefined;
  /** Legal but doubtful settings, to be logged at boot. */
  readonly warnings: readonly string[];

  /** @param isTerminal whether a person reads our output; `LOG_FORMAT=auto` depends on it. */
  constructor(env: Environment, warnings: readonly string[] = [], isTerminal = false) {
    this.http = httpOf(env);
    this.database = databaseOf(env);
    this.redis = { url: env.REDIS_URL } as const;
    this.dataDir = resolve(env.TDS_DATA_DIR);
    this.spool = spoolOf(env, this.dataDir);
    this.roles = rolesOf(env);
    this.zoho = zohoOf(env);
    this.webhooks = webhooksOf(env);
    this.sync = syncOf(env);
    this.queue = queueOf(env);
    this.healing = healingOf(env);
    this.circuitBreaker = circuitBreakerOf(env);
    this.schedules = schedulesOf(env);
    this.retention = retentionOf(env);
    this.logging = loggingOf(env, isTerminal);
    this.tracing = tracingOf(env);
    this.security = securityOf(env);
    this.session = sessionOf(env);
    this.alerts = alertsOf(env);
    this.sandbox = sandboxOf(env);
    this.failPoint = env.TDS_FAIL_POINT;
    this.warnings = warnings;
  }

  /** Role as one word for logs and `application_name`: `all`, or the roles joined by `+`. */
  get roleName(): string {
    return this.roles.size === 3 ? 'all' : [...this.roles].join('+');
  }

  /** The same configuration with Zoho at another address: the sandbox, once it listens. */
  withZohoEndpoint(endpoint: ZohoEndpoint): AppConfig {
    const { webhookSecrets, requestsPerMinute = this.zoho.requestsPerMinute, ...zoho } = endpoint;
    return Object.assign(Object.create(AppConfig.prototype) as AppConfig, this, {
      zoho: { ...this.zoho, ...zoho, requestsPerMinute },
      webhooks: { ...this.webhooks, secrets: this.webhooks.secrets.length > 0 ? this.webhooks.secrets : webhookSecrets },
    });
  }

  toJSON(): string {
    return '[AppConfig]';
  }

  [inspect.custom](): string {
    return '[AppConfig]';
  }
}

const ALL_ROLES: readonly Role[] = ['api', 'worker', 'scheduler'];

function rolesOf(env: Environment): ReadonlySet<Role> {
  return new Set(ALL_ROLES.filter((role) => env.TDS_ROLE.includes(role) || env.TDS_ROLE.includes('all')));
}

function httpOf(env: Environment) {
  return {
    /** 0 takes any free port. */
    port: env.PORT,
    host: env.HOST,
    /** Where the outside reaches us; Zoho's webhooks point there. */
    publicUrl: env.TDS_PUBLIC_URL,
    /** Origins of browsers allowed to call the API; none: CORS is off. */
    corsOrigins: env.TDS_CORS_ORIGINS ?? [],
    /** Believe `X-Forwarded-*`. */
    isProxyTrusted: env.TDS_TRUST_PROXY,
    isDocsPublic: env.TDS_DOCS_PUBLIC,
    /** Bearer token `/metrics` asks for; unset: open. */
    metricsToken: env.TDS_METRICS_TOKEN,
    /** Requests one address and one key may make in a minute, webhooks aside; 0: any number. */
    requestsPerMinute: { perAddress: env.TDS_REQUESTS_PER_MINUTE_PER_ADDRESS, perKey: env.TDS_REQUESTS_PER_MINUTE_PER_KEY },
    /** How long a stopping process still answers, while callers leave. */
    shutdownDrainSeconds: env.TDS_SHUTDOWN_DRAIN_SECONDS,
    /** How long a stopping process lets running work finish. */
    shutdownGraceSeconds: env.TDS_SHUTDOWN_GRACE_SECONDS,
  } as const;
}

function databaseOf(env: Environment) {
  return {
    /** Unset: the embedded PostgreSQL. */
    url: env.DATABASE_URL,
    poolSize: env.TDS_DATABASE_POOL_SIZE,
    statementTimeoutMs: env.TDS_DATABASE_STATEMENT_TIMEOUT_MS,
    lockTimeoutMs: env.TDS_DATABASE_LOCK_TIMEOUT_MS,
  } as const;
}

function spoolOf(env: Environment, dataDir: string) {
  return {
    /** Take webhooks while the database is away. */
    isEnabled: env.TDS_SPOOL,
    /** Bytes its folder may hold, of all processes that share it. */
    maxBytes: env.TDS_SPOOL_MAX_BYTES,
    folder: join(dataDir, 'spool'),
  } as const;
}

function zohoOf(env: Environment) {
  const dataCenter: ZohoDataCenterName = env.ZOHO_DC;
  const { apiBaseUrl, accountsBaseUrl } = zohoDataCenters[dataCenter];
  const credentials = credentialsOf(env);
  return {
    dataCenter,
    apiBaseUrl: env.ZOHO_API_BASE_URL ?? apiBaseUrl,
    accountsBaseUrl: env.ZOHO_ACCOUNTS_BASE_URL ?? accountsBaseUrl,
    credentials,
    /** No credentials: the sandbox stands in for Zoho. */
    isSandbox: credentials === undefined,
    requestsPerMinute: env.ZOHO_REQUESTS_PER_MINUTE,
    maxConcurrency: env.ZOHO_MAX_CONCURRENCY,
    /** Calls a day; unset: what Zoho's answers say. */
    dailyQuota: env.ZOHO_DAILY_QUOTA,
  };
}

function credentialsOf(env: Environment): ZohoCredentials | undefined {
  const {
    ZOHO_CLIENT_ID: clientId,
    ZOHO_CLIENT_SECRET: clientSecret,
    ZOHO_REFRESH_TOKEN: refreshToken,
    ZOHO_ORGANIZATION_ID: organizationId,
  } = env;
  if (!clientId || !clientSecret || !refreshToken || !organizationId) return undefined;
  return { clientId, clientSecret, refreshToken, organizationId };
}

function webhooksOf(env: Environment) {
  return {
    /** Accepted signing secrets, the current one first. */
    secrets: (env.ZOHO_WEBHOOK_SECRET ?? []) as readonly string[],
    isUnsignedAllowed: env.TDS_ALLOW_UNSIGNED_WEBHOOKS,
  };
}

function syncOf(env: Environment) {
  return {
    /** An empty mirror starts a full sync by itself. */
    isInitialSyncEnabled: env.TDS_INITIAL_SYNC,
    /** A sweep that would delete a larger share of an entity's rows stops and asks. */
    deletionLimitPercent: env.TDS_DELETION_LIMIT_PERCENT,
    /** Calls an image run may spend; the next run goes on where it stopped. */
    imagesPerRun: env.TDS_IMAGES_PER_RUN,
  } as const;
}

function queueOf(env: Environment) {
  return {
    workerCount: env.TDS_WORKER_COUNT,
    batchSize: env.TDS_BATCH_SIZE,
    /** Backstop of LISTEN/NOTIFY. */
    pollIntervalMs: env.TDS_QUEUE_POLL_INTERVAL_MS,
    /** Renewed by heartbeat every third of it. */
    leaseSeconds: env.TDS_LOCK_TIMEOUT_SECONDS,
    /** Attempts before the dead letter. */
    maxAttempts: env.TDS_RETRY_ATTEMPTS,
  } as const;
}

function healingOf(env: Environment) {
  return { isEnabled: env.AUTO_HEALING_ENABLED, intervalMinutes: env.AUTO_HEALING_INTERVAL_MINUTES } as const;
}

function circuitBreakerOf(env: Environment) {
  return {
    isEnabled: env.CIRCUIT_BREAKER_ENABLED,
    /** Consecutive failures that open it. */
    failureThreshold: env.CIRCUIT_BREAKER_FAILURE_THRESHOLD,
    /** First wait before a probe. */
    resetSeconds: env.CIRCUIT_BREAKER_RESET_SECONDS,
  } as const;
}

/** Cron expressions; null where the schedule is off. */
function schedulesOf(env: Environment) {
  return {
    fullSync: env.SCHEDULE_FULL_SYNC,
    incrementalSync: env.SCHEDULE_INCREMENTAL_SYNC,
    stockSync: env.SCHEDULE_STOCK_SYNC,
    statistics: env.SCHEDULE_STATISTICS,
    validation: env.SCHEDULE_VALIDATION,
    imageSync: env.SCHEDULE_IMAGE_SYNC,
    maintenance: env.SCHEDULE_MAINTENANCE,
    timeZone: env.SCHEDULE_TIMEZONE,
  } as const;
}

function retentionOf(env: Environment) {
  return {
    completedDays: env.TDS_RETENTION_COMPLETED_DAYS,
    inboxDays: env.TDS_RETENTION_INBOX_DAYS,
    auditDays: env.TDS_RETENTION_AUDIT_DAYS,
    isArchived: env.TDS_ARCHIVE,
  } as const;
}

function loggingOf(env: Environment, isTerminal: boolean) {
  const automatic = isTerminal ? 'pretty' : 'json';
  return { level: env.LOG_LEVEL, format: env.LOG_FORMAT === 'auto' ? automatic : env.LOG_FORMAT } as const;
}

/** Traces over OTLP. */
function tracingOf(env: Environment) {
  const headers = (env.OTEL_EXPORTER_OTLP_HEADERS ?? []).map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
  return {
    /** Base address of the receiver; unset: no traces. */
    endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    headers: Object.fromEntries(headers) as Readonly<Record<string, string>>,
    /** Share of causes that are traced. */
    ratio: env.OTEL_TRACES_SAMPLER_ARG,
  } as const;
}

function securityOf(env: Environment) {
  return {
    /** Bootstrap admin key; unset: one is generated and printed once. */
    adminApiKey: env.TDS_ADMIN_API_KEY,
    /** 32 bytes; unset: a 0600 file in the data folder. */
    encryptionKey: env.TDS_ENCRYPTION_KEY,
    /** Requests of alert channels may reach loopback and private addresses. */
    isPrivateOutgoingAllowed: env.TDS_OUTGOING_PRIVATE_ALLOWED,
  } as const;
}

/** Sessions of the dashboard. */
function sessionOf(env: Environment) {
  return {
    /** Silence after which a session ends. */
    idleSeconds: env.TDS_SESSION_IDLE_MINUTES * 60,
    /** Age at which it ends in any case. */
    longestSeconds: env.TDS_SESSION_MAX_HOURS * 3600,
  } as const;
}

/** Alert channels; undefined where a channel is not configured. */
function alertsOf(env: Environment) {
  const { ALERT_EMAIL_SMTP_URL: smtpUrl, ALERT_EMAIL_FROM: from, ALERT_EMAIL_TO: to } = env;
  const { ALERT_TELEGRAM_BOT_TOKEN: botToken, ALERT_TELEGRAM_CHAT_ID: chatId } = env;
  const { ALERT_PAGERDUTY_ROUTING_KEY: routingKey, ALERT_WEBHOOK_URL: webhookUrl } = env;
  return {
    email: smtpUrl && from && to ? ({ smtpUrl, from, to: to as readonly string[] } as const) : undefined,
    slackWebhookUrl: env.ALERT_SLACK_WEBHOOK_URL,
    telegram:
      botToken && chatId ? ({ botToken, chatId, apiUrl: env.ALERT_TELEGRAM_API_URL ?? 'https://api.telegram.org' } as const) : undefined,
    pagerDuty: routingKey
      ? ({ routingKey, eventsUrl: env.ALERT_PAGERDUTY_EVENTS_URL ?? 'https://events.pagerduty.com/v2/enqueue' } as const)
      : undefined,
    /** Without a secret it is not signed. */
    webhook: webhookUrl ? ({ url: webhookUrl, secret: env.ALERT_WEBHOOK_SECRET } as const) : undefined,
    /** Pinged while all is well; its silence is the alarm. */
    heartbeatUrl: env.ALERT_HEARTBEAT_URL,
  } as const;
}

function sandboxOf(env: Environment) {
  return {
    /** 0 takes any free port. */
    port: env.TDS_SANDBOX_PORT,
    seed: env.TDS_SANDBOX_SEED,
    products: env.TDS_SANDBOX_PRODUCTS,
    customers: env.TDS_SANDBOX_CUSTOMERS,
    /** Days of orders, invoices and other documents it starts with. */
    days: env.TDS_SANDBOX_DAYS,
    /** Calls the sandbox allows, and we make of it, in a minute; Zoho's own limit is for Zoho. */
    requestsPerMinute: env.TDS_SANDBOX_REQUESTS_PER_MINUTE,
    /** Speed of the simulated business: 1 is 300 orders a day, 0 none. */
    trafficFactor: env.TDS_SANDBOX_TRAFFIC,
  } as const;
}
