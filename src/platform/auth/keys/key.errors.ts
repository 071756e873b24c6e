/** No API key has that id. */
export class ApiKeyNotFoundError extends Error {
  readonly code = 'auth.key_not_found';
  readonly disposition = 'reject';

  constructor(id: string) {
    super(`there is no API key ${id}`);
    this.name = 'ApiKeyNotFoundError';
  }
}

/** The key is revoked or expired already. */
export class ApiKeyNotLiveError extends Error {
  readonly code = 'auth.key_not_live';
  readonly disposition = 'reject';

  constructor(id: string) {
    super(`API key ${id} is revoked or expired already`);
    this.name = 'ApiKeyNotLiveError';
  }
}

/** Without this key nobody could administer the installation. */
export class LastAdminKeyError extends Error {
  readonly code = 'auth.last_admin_key';
  readonly disposition = 'reject';

  constructor(id: string) {
    super(`API key ${id} is the last admin key; make another first`);
    this.name = 'LastAdminKeyError';
  }
}
