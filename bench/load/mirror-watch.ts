import { Client } from 'pg';
import { ORGANIZATION_ID } from '../ours/app-environment';

/** Between two looks, ms: how exact a time is. */
const LOOK_EVERY_MS = 2;
/** Rows that never come must end the wait, ms. */
const PATIENCE_MS = 30_000;

/** Sees rows appear in `mirror.products`, by asking for those it still waits for over and over. */
export class MirrorWatch {
  /** From the instant a record was due until its row was seen, ms. */
  readonly latencies: number[] = [];
  private readonly dueAt = new Map<string, number>();
  private isEnding = false;

  private constructor(private readonly client: Client) {}

  static async start(databaseUrl: string): Promise<MirrorWatch> {
    const client = new Client({ connectionString: databaseUrl, application_name: 'tds:bench watch' });
    await client.connect();
    return new MirrorWatch(client);
  }

  /** From now on a record is waited for. */
  expect(recordId: string, dueAt: number): void {
    this.dueAt.set(recordId, dueAt);
  }

  /** Nothing more will be expected. */
  end(): void {
    this.isEnding = true;
  }

  /** Looks until everything expected was seen. @throws Error when something does not come. */
  async watch(): Promise<void> {
    let lastSeenAt = performance.now();
    while (!this.isEnding || this.dueAt.size > 0) {
      if (await this.look()) lastSeenAt = performance.now();
      if (performance.now() - lastSeenAt > PATIENCE_MS) throw new Error(`${this.dueAt.size} webhooks never became rows`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    await this.client.end();
  }

  private async look(): Promise<boolean> {
    if (this.dueAt.size === 0) return true;
    const { rows } = await this.client.query<{ zoho_id: string }>({
      name: 'look',
      text: 'select zoho_id from mirror.products where zoho_id = any ($1) and organization_id = $2',
      values: [[...this.dueAt.keys()], ORGANIZATION_ID],
    });
    const seenAt = performance.now();
    for (const { zoho_id: id } of rows) {
      this.latencies.push(seenAt - this.dueAt.get(id)!);
      this.dueAt.delete(id);
    }
    return rows.length > 0;
  }
}
