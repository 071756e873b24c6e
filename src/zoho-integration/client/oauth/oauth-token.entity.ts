import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_oauth_tokens`: the one access token of an organisation. */
@Entity({ name: 'tds_oauth_tokens', synchronize: false })
export class OauthTokenEntity {
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('text', { name: 'organization_id' })
  organizationId!: string;

  @Column('bytea', { name: 'access_token_encrypted', nullable: true })
  accessTokenEncrypted!: Buffer | null;

  @Column('text', { name: 'api_domain', nullable: true })
  apiDomain!: string | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'refreshed_at', nullable: true })
  refreshedAt!: Date | null;

  /** Nobody asks for a token before. */
  @Column('timestamptz', { name: 'blocked_until', nullable: true })
  blockedUntil!: Date | null;

  @Column('text', { name: 'blocked_reason', nullable: true })
  blockedReason!: string | null;

  /** Of the client and refresh token it belongs to. */
  @Column('text', { name: 'grant_fingerprint', nullable: true })
  grantFingerprint!: string | null;

  /** When Zoho gave the last tokens. */
  @Column('timestamptz', { name: 'recent_grants', array: true })
  recentGrants!: Date[];
}
