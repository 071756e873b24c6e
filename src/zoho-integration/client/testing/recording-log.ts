import { inspect } from 'node:util';
import type { ZohoLog } from '../zoho-log';

/** Keeps what is logged, for tests to look at. */
export class RecordingLog implements ZohoLog {
  readonly lines: { readonly level: string; readonly facts: Record<string, unknown>; readonly message: string }[] = [];
  debug = this.at('debug');
  info = this.at('info');
  warn = this.at('warn');
  error = this.at('error');

  /** Facts of the lines with this message. */
  factsOf(message: string): Record<string, unknown>[] {
    return this.lines.filter((line) => line.message === message).map(({ facts }) => facts);
  }

  /** Everything, errors and their causes included, as one text. */
  get text(): string {
    return inspect(this.lines, { depth: 12, maxArrayLength: null, maxStringLength: null, showHidden: true });
  }

  private at(level: string) {
    return (facts: object, message: string): void => {
      this.lines.push({ level, facts: facts as Record<string, unknown>, message });
    };
  }
}
