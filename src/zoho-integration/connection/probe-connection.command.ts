import { Command } from '@nestjs/cqrs';

/** Asks Zoho now which products the organisation has; two calls. @throws ZohoError where Zoho gave no answer. */
export class ProbeZohoConnectionCommand extends Command<void> {
  constructor(readonly actor: string) {
    super();
  }
}
