export { OutgoingAddressError, type OutgoingPolicy, createGuardedDispatcher } from './outgoing-guard';
export { loadEncryptionKey, type EncryptionKeySource } from './encryption-key';
export { SecretBox, SecretBoxError } from './secret-box';
export { SecretRings } from './secret-rings';
export { SecurityModule } from './security.module';
