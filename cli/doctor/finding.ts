/** What a check of `tds doctor` found. */
export interface Finding {
  readonly check: string;
  readonly status: 'ok' | 'warning' | 'failed' | 'skipped';
  /** What is, in a sentence. */
  readonly says: string;
  /** What to do about it; a line each. */
  readonly next?: readonly string[];
}

export const ok = (check: string, says: string): Finding => ({ check, status: 'ok', says });
export const skipped = (check: string, says: string): Finding => ({ check, status: 'skipped', says });
export const warning = (check: string, says: string, ...next: string[]): Finding => ({ check, status: 'warning', says, next });
export const failed = (check: string, says: string, ...next: string[]): Finding => ({ check, status: 'failed', says, next });
