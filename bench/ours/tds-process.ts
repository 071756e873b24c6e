import { join, resolve } from 'node:path';
import { Child } from '../harness/child';
import { freePort } from '../harness/free-port';
import { ADMIN_KEY, appEnvironment } from './app-environment';

/** The compiled entry of the application; it lies beside us in the build. */
const ENTRY = resolve(__dirname, '../../src/main.js');
/** As `npm run start:prod` and the image start it. */
const FLAGS = ['--enable-source-maps', '--heap-growing-percent=100'];
const READY_TIMEOUT_MS = 30_000;
const READY_POLL_MS = 20;

export interface TdsSettings {
  readonly databaseUrl: string;
  /** For its data and its log. */
  readonly folder: string;
  /** `TDS_ROLE`. */
  readonly role: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** Our application as it runs in production, in a process of its own. */
export class TdsProcess {
  private constructor(
    private readonly child: Child,
    readonly port: number,
  ) {}

  /** Starts it and waits until it is ready. */
  static async start({ databaseUrl, folder, role, more }: TdsSettings): Promise<TdsProcess> {
    const port = await freePort();
    const env = appEnvironment({ databaseUrl, dataDir: folder, role, more: { PORT: String(port), ...more } });
    const child = Child.start({ entry: ENTRY, flags: FLAGS, env, logFile: join(folder, 'tds.log') });
    const tds = new TdsProcess(child, port);
    try {
      await tds.becomesReady();
      return tds;
    } catch (error) {
      await child.stop();
      throw error;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Processor time it has used, ms; null where the system does not tell. */
  cpuMs(): number | null {
    return this.child.cpuMs();
  }

  /** Memory it holds, MiB; null where the system does not tell. */
  residentMiB(): number | null {
    return this.child.residentMiB();
  }

  /** GETs from the API as an admin. @throws Error for anything but 2xx. */
  get<T>(path: string): Promise<T> {
    return this.request('GET', path);
  }

  /** POSTs to the API as an admin. @throws Error for anything but 2xx. */
  post<T>(path: string): Promise<T> {
    return this.request('POST', path);
  }

  private async request<T>(method: string, path: string): Promise<T> {
    const response = await fetch(`${this.url}${path}`, { method, headers: { 'x-api-key': ADMIN_KEY } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    const text = await response.text();
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  async stop(): Promise<void> {
    await this.child.stop();
  }

  private async becomesReady(): Promise<void> {
    const deadline = performance.now() + READY_TIMEOUT_MS;
    while (performance.now() < deadline) {
      this.child.assertRunning();
      const isReady = await fetch(`${this.url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      await new Promise((wake) => setTimeout(wake, READY_POLL_MS));
    }
    throw new Error(`the application was not ready within ${READY_TIMEOUT_MS} ms`);
  }
}
