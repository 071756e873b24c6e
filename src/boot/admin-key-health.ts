import { ComponentDownError, type HealthCheck, type HealthFacts } from '@tds/platform/health';

/** Not ready before the first administrator's key is known: who is told that we are ready, and holds that key, must not get a 401. */
export class AdminKeyHealth implements HealthCheck {
  readonly name = 'admin_key';
  private isKnown = false;

  /** The key is in the database. */
  known(): void {
    this.isKnown = true;
  }

  check(): Promise<HealthFacts> {
    return this.isKnown ? Promise.resolve({}) : Promise.reject(new ComponentDownError("the first administrator's key is not made yet"));
  }
}
