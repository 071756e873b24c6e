export { loadEncryptionKey, type EncryptionKeySource } from './encryption-key';
export { SecretBox, SecretBoxError } from './secret-box';
export { SecurityModule } from './security.module';
