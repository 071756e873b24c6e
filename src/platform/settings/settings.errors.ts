import type { z } from 'zod';

/** No setting has that key. */
export class SettingNotFoundError extends Error {
  readonly code = 'settings.not_found';
  readonly disposition = 'reject';

  constructor(key: string) {
    super(`there is no setting ${key}`);
    this.name = 'SettingNotFoundError';
  }
}

/** The value breaks a rule of the setting. */
export class SettingInvalidError extends Error {
  readonly code = 'settings.invalid';
  readonly disposition = 'reject';

  constructor(
    readonly key: string,
    readonly issues: readonly z.core.$ZodIssue[],
  ) {
    super(`${key}: ${issues.map(({ message }) => message).join('; ')}`);
    this.name = 'SettingInvalidError';
  }
}

/** Somebody else changed the setting meanwhile. */
export class SettingChangedError extends Error {
  readonly code = 'settings.changed_meanwhile';
  readonly disposition = 'reject';

  constructor(key: string, expected: number) {
    super(`${key} is no longer at version ${expected}: read it again and decide anew`);
    this.name = 'SettingChangedError';
  }
}
