import { isIPv6 } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdminKeyBootstrap } from '@tds/platform/auth';
import { type AppConfig, loadConfig, readEnvironment } from '@tds/platform/config';
import { Database, DatabaseServer } from '@tds/platform/database';
import { createHttpApp, setupOpenApi } from '@tds/platform/http';
import { isWebhookPost } from '@tds/webhooks';
import { AppModule } from '../app.module';
import { banner } from './banner';
import { showFirstSync } from './first-sync-progress';
import { SandboxProcess } from './sandbox-process';
import { explainStartUpError } from './start-up-error';
import { onStopSignal } from './stop-signals';

/** Runs TDS until it is told to stop: configuration, sandbox where Zoho is missing, application, banner, first sync. Sets the exit code. */
export async function runTds(): Promise<void> {
  const startedAt = performance.now();
  const stopping = new AbortController();
  let port = 3000;
  let sandbox: SandboxProcess | null = null;
  let app: NestFastifyApplication | null = null;
  onStopSignal(async () => {
    stopping.abort();
    await app?.close();
    await sandbox?.stop();
  });
  try {
    const environment = loadConfig(readEnvironment());
    port = environment.http.port;
    sandbox = environment.zoho.isSandbox ? await SandboxProcess.start(environment) : null;
    const config = sandbox ? sandbox.configure(environment) : environment;
    app = await createHttpApp(AppModule.forRoot(config), { rawBody: isWebhookPost, isProxyTrusted: config.http.isProxyTrusted });
    setupOpenApi(app);
    await app.listen({ port, host: config.http.host });
    await greet(app, config, sandbox, startedAt, stopping.signal);
  } catch (error) {
    const { message, exitCode } = explainStartUpError(error, port);
    process.stderr.write(`\n${message}\n\n`);
    await app?.close().catch(() => undefined);
    await sandbox?.stop();
    process.exit(exitCode);
  }
}

/** Says that all is up. Waits for the database, which may come later than the HTTP server, without failing the start. */
async function greet(
  app: NestFastifyApplication,
  config: AppConfig,
  sandbox: SandboxProcess | null,
  startedAt: number,
  signal: AbortSignal,
): Promise<void> {
  try {
    await app.get(Database).whenReady();
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  const adminKey = await app.get(AdminKeyBootstrap).run();
  const url = localUrl(app, config);
  const [secret] = config.webhooks.secrets;
  if (sandbox && secret && config.roles.has('api'))
    await sandbox.connectTo(`${url}/api/tds/zoho/webhooks/{organization_id}/{entity}/{event}`, secret);
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
