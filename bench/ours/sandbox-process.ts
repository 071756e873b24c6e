import { join, resolve } from 'node:path';
import type { SandboxAddress, SandboxOptions } from '@libs/zoho-sandbox';
import { Child } from '../harness/child';

const ENTRY = resolve(__dirname, '../../libs/zoho-sandbox/src/main.js');

/** The Zoho sandbox in a process of its own, without Zoho's limits. */
export class SandboxProcess {
  private constructor(
    private readonly child: Child,
    private readonly address: SandboxAddress,
  ) {}

  static async start(folder: string, sizes: SandboxOptions['sizes']): Promise<SandboxProcess> {
    const options: SandboxOptions = { sizes, limits: 'off' };
    const child = Child.start({ entry: ENTRY, args: [JSON.stringify(options)], logFile: join(folder, 'sandbox.log') });
    try {
      return new SandboxProcess(child, await child.message<SandboxAddress>());
    } catch (error) {
      await child.stop();
      throw error;
    }
  }

  /** Variables that make our application take it for Zoho, and not hold back. */
  get environment(): Readonly<Record<string, string>> {
    const { apiBaseUrl, accountsBaseUrl, organizationId, clientId, clientSecret, refreshToken } = this.address;
    return {
      ZOHO_API_BASE_URL: apiBaseUrl,
      ZOHO_ACCOUNTS_BASE_URL: accountsBaseUrl,
      ZOHO_ORGANIZATION_ID: organizationId,
      ZOHO_CLIENT_ID: clientId,
      ZOHO_CLIENT_SECRET: clientSecret,
      ZOHO_REFRESH_TOKEN: refreshToken,
      ZOHO_REQUESTS_PER_MINUTE: '100000',
      ZOHO_DAILY_QUOTA: '10000000',
    };
  }

  /** Processor time it has used, ms; null where the system does not tell. */
  cpuMs(): number | null {
    return this.child.cpuMs();
  }

  async stop(): Promise<void> {
    await this.child.stop();
  }
}
