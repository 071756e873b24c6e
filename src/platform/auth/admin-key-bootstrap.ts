import type { Tx } from '@libs/pg';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { Injectable } from '@nestjs/common';
import { adminKeyFile, readAdminKeyFile, writeAdminKeyFile } from './admin-key-file';
import { generateApiKey } from './api-key';
import { ApiKeyRepository } from './api-key.repository';

/** How this installation gets its first admin key. */
export type AdminKey =
  /** `TDS_ADMIN_API_KEY` is the key. */
  | { readonly source: 'environment' }
  /** Made just now. `key` is told this once; `file` holds it too, unless the data folder cannot be written. */
  | { readonly source: 'generated'; readonly key: string; readonly file: string | undefined }
  /** There was an admin key already; `file` is where one that works can be read, if it was kept here. */
  | { readonly source: 'existing'; readonly file: string | undefined };

/** Names in `tds_api_keys` of the keys made here. */
const ENVIRONMENT_KEY_NAME = 'TDS_ADMIN_API_KEY';
const GENERATED_KEY_NAME = 'bootstrap';

/** Sees to it that someone can administer a fresh installation. */
@Injectable()
export class AdminKeyBootstrap {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly repository: ApiKeyRepository,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(AdminKeyBootstrap.name);
  }

  /**
   * Run at start, after the migrations. Safe to run in many processes at once. A key from the environment replaces the one it had before;
   * taking the variable away leaves the key as it is, since another process may still be given it.
   */
  async run(): Promise<AdminKey> {
    const file = adminKeyFile(this.config.dataDir);
    const made = await this.database.transaction((tx) => this.make(tx, file));
    return made ?? { source: 'existing', file: await this.workingKeyFile(file) };
  }

  /** Undefined when there is nothing to make. */
  private async make(tx: Tx, file: string): Promise<AdminKey | undefined> {
    await this.repository.lockBootstrap(tx);
    const { adminApiKey } = this.config.security;
    if (adminApiKey !== undefined) {
      await this.repository.replaceEnvironmentKey(tx, adminApiKey, ENVIRONMENT_KEY_NAME);
      return { source: 'environment' };
    }
    return (await this.repository.hasLiveAdmin(tx)) ? undefined : this.generate(tx, file);
  }

  /** The file is written before the commit: a crash in between leaves a file with a key nobody has, which the next start replaces. */
  private async generate(tx: Tx, file: string): Promise<AdminKey> {
    const key = generateApiKey();
    await this.repository.insert(tx, key, GENERATED_KEY_NAME, 'admin');
    try {
      await writeAdminKeyFile(file, key.key);
      return { source: 'generated', key: key.key, file };
    } catch (error) {
      this.logger.warn({ err: error, file }, 'the generated admin key could not be kept in a file');
      return { source: 'generated', key: key.key, file: undefined };
    }
  }

  /** Points nobody to a file whose key was revoked or belongs to another database. */
  private async workingKeyFile(file: string): Promise<string | undefined> {
    const key = await readAdminKeyFile(file);
    return key !== undefined && (await this.repository.findLive(key))?.role === 'admin' ? file : undefined;
  }
}
