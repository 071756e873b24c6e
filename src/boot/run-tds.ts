import { isIPv6 } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdminKeyBootstrap } from '@tds/platform/auth';
import { type AppConfig, loadConfig, readEnvironment } from '@tds/platform/config';
import { Database, DatabaseServer } from '@tds/platform/database';
import { armFailPoint } from '@tds/platform/fail-points';
import { HealthRegistry, Readiness } from '@tds/platform/health';
import { createHttpApp, serveDashboard, setupOpenApi } from '@tds/platform/http';
import { isWebhookPost } from '@tds/webhooks';
import { AppModule } from '../app.module';
import { AdminKeyHealth } from './admin-key-health';
import { banner } from './banner';
import { showFirstSync } from './first-sync-progress';
import { announceInstance, withdrawInstance } from './instance-file';
import { SandboxProcess } from './sandbox-process';
import { explainStartUpError } from './start-up-error';
import { onStopSignal } from './stop-signals';

/** What is up so far; filled while starting, emptied while stopping. */
interface Running {
  config?: AppConfig;
  sandbox?: SandboxProcess;
  app?: NestFastifyApplication;
  readonly adminKey: AdminKeyHealth;
}

/** Runs TDS until it is told to stop: configuration, sandbox where Zoho is missing, application, banner, first sync. Sets the exit code. */
export async function runTds(): Promise<void> {
  const startedAt = performance.now();
  const stopping = new AbortController();
  const running: Running = { adminKey: new AdminKeyHealth() };
  const started = start(running);
  onStopSignal(async () => {
    stopping.abort();
    await started.catch(() => undefined);
    await stop(running);
  });
  try {
    await started;
    await greet(running as Required<Pick<Running, 'app' | 'config'>> & Running, startedAt, stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return;
    const { message, exitCode } = explainStartUpError(error, running.config?.http.port ?? 0);
    process.stderr.write(`\n${message}\n\n`);
    await stop(running).catch(() => undefined);
    process.exit(exitCode);
  }
}

async function start(running: Running): Promise<void> {
  const environment = (running.config = loadConfig(readEnvironment()));
  armFailPoint(environment.failPoint);
  if (environment.zoho.isSandbox) {
    running.sandbox = await SandboxProcess.start(environment);
    running.config = running.sandbox.configure(environment);
  }
  const { config } = running;
  const { isProxyTrusted, shutdownDrainSeconds, shutdownGraceSeconds } = config.http;
  const drain = { quietMs: shutdownDrainSeconds * 1_000, graceMs: shutdownGraceSeconds * 1_000 };
  running.app = await createHttpApp(AppModule.forRoot(config), { rawBody: isWebhookPost, isProxyTrusted, drain });
  running.app.get(HealthRegistry).add(running.adminKey);
  setupOpenApi(running.app);
  if (config.roles.has('api')) await serveDashboard(running.app);
  await running.app.listen({ port: config.http.port, host: config.http.host });
}

async function stop({ config, app, sandbox }: Running): Promise<void> {
  if (config && app) await withdrawInstance(config.dataDir);
  if (app) await leave(app);
  await sandbox?.stop();
}

/** Not ready any more, but still answering while callers leave and, meanwhile, all else stops; the database is the last. */
async function leave(app: NestFastifyApplication): Promise<void> {
  app.get(Readiness).leave();
  const drained = app.getHttpAdapter().getInstance().close();
  await app.close();
  await drained;
}

/** Says that all is up. Waits for the database, which may come later than the HTTP server, without failing the start. */
async function greet(
  { app, config, sandbox, adminKey: health }: Required<Pick<Running, 'app' | 'config'>> & Running,
  startedAt: number,
  signal: AbortSignal,
): Promise<void> {
  let adminKey;
  try {
    adminKey = await app.get(Database).untilDone(() => app.get(AdminKeyBootstrap).run());
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  health.known();
  const url = localUrl(app, config);
  const [secret] = config.webhooks.secrets;
  if (sandbox && secret && config.roles.has('api'))
    await sandbox.connectTo(`${url}/api/tds/zoho/webhooks/{organization_id}/{entity}/{event}`, secret);
  await announceInstance(config.dataDir, { url, pid: process.pid, sandbox_url: sandbox?.url ?? null });
  // A log shipper that reads JSON lines from stdout must not stumble over the banner.
  const output = config.logging.format === 'json' ? process.stderr : process.stdout;
  const facts = {
    url,
    adminKey,
    databaseFolder: app.get(DatabaseServer, { strict: false }).folder,
    sandboxUrl: sandbox?.url ?? null,
    sandboxSecret: sandbox && secret === sandbox.webhookSecret ? secret : null,
    readyAfterMs: performance.now() - startedAt,
  };
  output.write(banner(config, facts, output.isTTY));
  if (config.sync.isInitialSyncEnabled && config.roles.has('scheduler')) await showFirstSync(app, output, signal);
}

function localUrl(app: NestFastifyApplication, config: AppConfig): string {
  const { port } = app.getHttpServer().address() as { port: number };
  const { host } = config.http;
  const isAnyAddress = host === '0.0.0.0' || host === '::';
  return `http://${isAnyAddress ? '127.0.0.1' : isIPv6(host) ? `[${host}]` : host}:${port}`;
}
