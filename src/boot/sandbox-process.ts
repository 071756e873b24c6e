import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SandboxOptions } from '@libs/zoho-sandbox';
import type { AppConfig } from '@tds/platform/config';

/** The compiled entry of the sandbox; it lies beside us in the build. */
const ENTRY = resolve(__dirname, '../../libs/zoho-sandbox/src/main.js');
/** Orders a day of the company TDS is first built for; the traffic factor multiplies them. */
const ORDERS_PER_DAY = 300;
const MINUTES_PER_DAY = 24 * 60;
/** A first start builds 5,000 records in well under a second; ten times that means that something is wrong. */
const START_TIMEOUT_MS = 15_000;

/** What the sandbox tells when it listens. */
interface SandboxAddress {
  readonly url: string;
  readonly apiBaseUrl: string;
  readonly accountsBaseUrl: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/**
 * The Zoho sandbox beside us, for installations without Zoho credentials. A process of its own, so that it shares neither our memory nor our
 * event loop; it ends with us, also when we are killed.
 */
export class SandboxProcess {
  /** Signs the sandbox's webhooks; new at each start, known to both sides only. */
  readonly webhookSecret = randomBytes(20).toString('hex');

  private constructor(
    private readonly child: ChildProcess,
    private readonly address: SandboxAddress,
    private readonly requestsPerMinute: number,
    private readonly trafficFactor: number,
  ) {}

  /** Starts the sandbox with its state in the data folder. Throws when it does not come up. */
  static async start(config: AppConfig): Promise<SandboxProcess> {
    const stateDir = join(config.dataDir, 'sandbox');
    await mkdir(stateDir, { recursive: true });
    const { port, seed, products, customers, days, requestsPerMinute, trafficFactor } = config.sandbox;
    const limits = { perMinute: requestsPerMinute, perDay: requestsPerMinute * MINUTES_PER_DAY };
    const options: SandboxOptions = { port, seed, sizes: { products, customers, days }, limits, stateDir };
    const child = fork(ENTRY, [JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [address] = (await Promise.race([once(child, 'message', { signal: AbortSignal.timeout(START_TIMEOUT_MS) }), failure(child)])) as [
      SandboxAddress,
    ];
    return new SandboxProcess(child, address, requestsPerMinute, trafficFactor);
  }

  /** Where it listens. */
  get url(): string {
    return this.address.url;
  }

  /** The configuration with the sandbox in Zoho's place. */
  configure(config: AppConfig): AppConfig {
    const { apiBaseUrl, accountsBaseUrl, ...credentials } = this.address;
    return config.withZohoEndpoint({
      apiBaseUrl,
      accountsBaseUrl,
      credentials,
      requestsPerMinute: this.requestsPerMinute,
      webhookSecrets: [this.webhookSecret],
    });
  }

  /** Sends webhooks to us from now on and lets business begin. */
  async connectTo(webhookUrl: string, secret: string): Promise<void> {
    await this.control('PUT', '/__sandbox/webhook', { webhook: { url: webhookUrl, secret } });
    if (this.trafficFactor > 0)
      await this.control('POST', '/__sandbox/traffic', { ordersPerDay: ORDERS_PER_DAY, speedUp: this.trafficFactor });
  }

  /** Ends it and waits until it has. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  private async control(method: 'PUT' | 'POST', path: string, body: unknown): Promise<void> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status} to ${method} ${path}`);
  }
}

async function failure(child: ChildProcess): Promise<never> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  throw new Error(`the Zoho sandbox did not start (${signal ?? `exit code ${code}`})`);
}
