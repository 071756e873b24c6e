import { Global, Module } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { loadEncryptionKey } from './encryption-key';
import { SecretBox } from './secret-box';

/** Gives every module the box for secrets at rest. */
@Global()
@Module({
  providers: [
    {
      provide: SecretBox,
      inject: [AppConfig],
      useFactory: (config: AppConfig) =>
        new SecretBox(loadEncryptionKey({ configured: config.security.encryptionKey, dataDir: config.dataDir })),
    },
  ],
  exports: [SecretBox],
})
export class SecurityModule {}
