import { Command } from '@nestjs/cqrs';

/** Somebody has seen it and sees to it. Once is enough: a second time changes nothing. Throws `AlertNotFoundError`, `AlertResolvedError`. */
export class AcknowledgeAlertCommand extends Command<void> {
  constructor(
    readonly id: string,
    readonly actor: string,
    readonly notes?: string,
  ) {
    super();
  }
}

/** Somebody says that the cause is gone. If it is not, the alert comes back as a new one. Throws `AlertNotFoundError`, `AlertResolvedError`. */
export class ResolveAlertCommand extends Command<void> {
  constructor(
    readonly id: string,
    readonly actor: string,
    readonly notes?: string,
  ) {
    super();
  }
}
