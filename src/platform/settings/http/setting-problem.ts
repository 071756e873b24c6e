import { ProblemException } from '@tds/platform/http';
import { SettingInvalidError } from '../settings.errors';

/** A value that breaks rules answers like any field that does; other errors rise. */
export function explainInvalidValue(error: unknown): never {
  if (!(error instanceof SettingInvalidError)) throw error;
  const errors = error.issues.map(({ path, code, message }) => ({ field: ['value', ...path.map(String)].join('.'), rule: code, message }));
  throw new ProblemException('request.invalid', error.message, { errors, cause: error });
}
