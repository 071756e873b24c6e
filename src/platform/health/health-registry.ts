import { Injectable } from '@nestjs/common';

/** What a check tells when all is well: small facts for the answer's body. Readable by anyone, so no addresses and no names. */
export type HealthFacts = Readonly<Record<string, string | number | boolean>>;

/** The component cannot do its work. The message is shown to anyone who asks. */
export class ComponentDownError extends Error {
  constructor(
    message: string,
    readonly facts: HealthFacts = {},
  ) {
    super(message);
    this.name = 'ComponentDownError';
  }
}

/** A component that must work for the process to be ready. */
export interface HealthCheck {
  /** Name of the component in the answer, such as `queue`. */
  readonly name: string;
  /** Resolves when the component works. @throws ComponentDownError with a reason fit to show; any other error counts as down, too. */
  check(): Promise<HealthFacts>;
}

/**
 * What readiness asks. Features add their checks when their module is made: `constructor(health: HealthRegistry) { health.add(...) }`.
 * A check here decides whether traffic comes: only what is needed to take webhooks and serve reads belongs in it.
 */
@Injectable()
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();

  /** @throws Error when the name is taken. */
  add(check: HealthCheck): void {
    if (this.checks.has(check.name)) throw new Error(`the health check ${check.name} is added twice`);
    this.checks.set(check.name, check);
  }

  all(): readonly HealthCheck[] {
    return [...this.checks.values()];
  }
}
