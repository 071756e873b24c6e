import { join } from 'node:path';
import { Child } from '../harness/child';

/** The bare Fastify + pg server in a process of its own. */
export class BareIngest {
  private constructor(
    private readonly child: Child,
    readonly port: number,
  ) {}

  static async start(databaseUrl: string, folder: string): Promise<BareIngest> {
    const child = Child.start({ entry: join(__dirname, 'bare-ingest.child.js'), args: [databaseUrl], logFile: join(folder, 'bare.log') });
    try {
      return new BareIngest(child, await child.message<number>());
    } catch (error) {
      await child.stop();
      throw error;
    }
  }

  /** Processor time it has used, ms; null where the system does not tell. */
  cpuMs(): number | null {
    return this.child.cpuMs();
  }

  async stop(): Promise<void> {
    await this.child.stop();
  }
}
