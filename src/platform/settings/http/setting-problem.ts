import { ProblemException } from '@tds/platform/http';
import { SettingInvalidError } from '../settings.errors';

/** A value that breaks rules answers like any field that does, under the name it has in the body; other errors rise. */
export function explainInvalidValue(error: unknown, nameOf: (key: string) => string): never {
  if (!(error instanceof SettingInvalidError)) throw error;
  const name = nameOf(error.key);
  const errors = error.issues.map(({ path, code, message }) => ({ field: [name, ...path.map(String)].join('.'), rule: code, message }));
  throw new ProblemException('request.invalid', error.message, { errors, cause: error });
}
