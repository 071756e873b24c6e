import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a secret stands in its ring. */
export type SecretState = 'next' | 'current' | 'retiring';

/** A row of `tds_secrets`. */
@Entity({ name: 'tds_secrets', synchronize: false })
export class StoredSecretEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  /** Name under which secrets are accepted, e.g. `zoho.webhooks`. */
  @Column('text')
  ring!: string;

  @Column('text')
  state!: SecretState;

  @Column('bytea')
  sealed!: Buffer;

  /** Set while `retiring`. */
  @Column('timestamptz', { name: 'accepted_until', nullable: true })
  acceptedUntil!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
