import type { Tx } from '@libs/pg';
import { Clock } from '@libs/resilience';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { SecretBox } from './secret-box';
import { type RingSecret, type Rings, SecretRingsCopy } from './secret-rings-copy';
import type { SecretState } from './stored-secret.entity';

const CHANNEL = 'tds_secrets';
/** How long a replaced secret is accepted: the other side may still repeat what it signed before. */
const RETIRE_SECONDS = 86_400;

interface SecretRow {
  readonly ring: string;
  readonly state: SecretState;
  readonly sealed: Buffer;
  readonly accepted_until: Date | null;
}

/**
 * Secrets accepted under a name, encrypted in the database and held open in memory, so that asking costs nothing and all processes know a
 * new one within milliseconds of its being stored. A secret is replaced in two steps: `propose` makes the new one accepted beside the
 * old, `promote` makes it the current one once the other side uses it; the old one is accepted for another day.
 */
@Injectable()
export class SecretRings implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(SecretRings.name);
  private rings: Rings = new Map();
  private isRead = false;
  private lastLoad: Promise<void> = Promise.resolve();
  private stopListening: (() => Promise<void>) | undefined;

  constructor(
    private readonly database: Database,
    private readonly box: SecretBox,
    private readonly clock: Clock,
    private readonly copy: SecretRingsCopy,
  ) {}

  /**
   * False until the database was read once: a secret that is not in a ring may be in it nevertheless. Until then the rings hold what the
   * copy in the data folder does.
   */
  get isLoaded(): boolean {
    return this.isRead;
  }

  /** Every secret accepted now, the current one first. */
  accepted(ring: string): readonly string[] {
    const now = this.clock.now();
    return this.secretsOf(ring)
      .filter(({ acceptedUntil }) => acceptedUntil === null || acceptedUntil > now)
      .map(({ secret }) => secret);
  }

  /** The secret the other side is given. */
  current(ring: string): string | undefined {
    return this.secretsOf(ring).find(({ state }) => state === 'current')?.secret;
  }

  /** A proposed secret that is not everywhere yet. */
  next(ring: string): string | undefined {
    return this.secretsOf(ring).find(({ state }) => state === 'next')?.secret;
  }

  /** Accepts a new secret from now on, in all processes. One that was proposed before retires. */
  async propose(ring: string, secret: string): Promise<void> {
    await this.change(ring, async (tx) => {
      await retire(tx, ring, 'next');
      await tx.execute(`insert into tds_secrets (ring, state, sealed) values ($1, 'next', $2)`, [
        ring,
        this.box.seal(secret, purposeOf(ring)),
      ]);
    });
  }

  /** Makes the proposed secret the current one. The one it replaces is accepted until the returned instant; null when it replaces none. */
  async promote(ring: string): Promise<Date | null> {
    let oldAcceptedUntil: Date | null = null;
    await this.change(ring, async (tx) => {
      const [proposed] = await tx.query(`select from tds_secrets where ring = $1 and state = 'next' for update`, [ring]);
      if (!proposed) throw new Error(`no secret was proposed for ${ring}`);
      oldAcceptedUntil = await retire(tx, ring, 'current');
      await tx.execute(`update tds_secrets set state = 'current' where ring = $1 and state = 'next'`, [ring]);
      await tx.execute(`delete from tds_secrets where state = 'retiring' and accepted_until < now()`, []);
    });
    return oldAcceptedUntil;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.database.isReady()) return this.start();
    await this.readCopy();
    this.start().catch((err: unknown) => this.log.warn({ err }, 'stored secrets are not known'));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stopListening?.().catch(() => undefined);
    await this.lastLoad;
  }

  private async start(): Promise<void> {
    await this.database.whenReady();
    this.stopListening = await this.database.listen(CHANNEL, () => {
      this.load().catch((err: unknown) => this.log.warn({ err }, 'changed secrets could not be read'));
    });
    await this.database.untilDone(() => this.load());
  }

  /** One after the other: what was read earlier must not replace what was read later, here or in the copy. */
  private load(): Promise<void> {
    const done = this.lastLoad.then(() => this.read());
    this.lastLoad = done.catch(() => undefined);
    return done;
  }

  private async read(): Promise<void> {
    const rows = await this.database.query<SecretRow>(
      `select ring, state, sealed, accepted_until
         from tds_secrets
        where accepted_until is null or accepted_until > now()
        order by ring, array_position(array['current', 'next', 'retiring'], state), id desc`,
    );
    const rings = new Map<string, RingSecret[]>();
    for (const { ring, state, sealed, accepted_until: acceptedUntil } of rows) {
      const secret = this.box.open(sealed, purposeOf(ring));
      rings.set(ring, [...(rings.get(ring) ?? []), { state, secret, acceptedUntil }]);
    }
    this.rings = rings;
    this.isRead = true;
    await this.copy.write(rings).catch((err: unknown) => this.log.warn({ err }, 'the secrets could not be copied to the data folder'));
  }

  private async readCopy(): Promise<void> {
    try {
      this.rings = (await this.copy.read()) ?? this.rings;
    } catch (err) {
      this.log.warn({ err }, 'the copy of the secrets in the data folder cannot be used');
    }
  }

  private async change(ring: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await work(tx);
      await tx.query('select pg_notify($1, $2)', [CHANNEL, ring]);
    });
    await this.load();
  }

  private secretsOf(ring: string): readonly RingSecret[] {
    return this.rings.get(ring) ?? [];
  }
}

async function retire(tx: Tx, ring: string, state: SecretState): Promise<Date | null> {
  const [row] = await tx.query<{ accepted_until: Date }>(
    `update tds_secrets set state = 'retiring', accepted_until = now() + make_interval(secs => $3)
      where ring = $1 and state = $2 returning accepted_until`,
    [ring, state, RETIRE_SECONDS],
  );
  return row?.accepted_until ?? null;
}

function purposeOf(ring: string): string {
  return `tds_secrets ${ring}`;
}
