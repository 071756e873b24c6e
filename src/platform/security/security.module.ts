import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '@tds/platform/config';
import { loadEncryptionKey } from './encryption-key';
import { SecretBox } from './secret-box';
import { SecretRings } from './secret-rings';
import { SecretRingsCopy } from './secret-rings-copy';
import { StoredSecretEntity } from './stored-secret.entity';

/** Gives every module the box for secrets at rest, and the secrets that change at run time. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([StoredSecretEntity])],
  providers: [
    {
      provide: SecretBox,
      inject: [AppConfig],
      useFactory: (config: AppConfig) =>
        new SecretBox(loadEncryptionKey({ configured: config.security.encryptionKey, dataDir: config.dataDir })),
    },
    {
      provide: SecretRingsCopy,
      inject: [AppConfig, SecretBox],
      useFactory: (config: AppConfig, box: SecretBox) => new SecretRingsCopy(config.dataDir, box),
    },
    SecretRings,
  ],
  exports: [SecretBox, SecretRings],
})
export class SecurityModule {}
