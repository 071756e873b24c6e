import { Query } from '@nestjs/cqrs';

/** Whether webhooks can come in. */
export interface WebhookDoor {
  /** False: no secret is configured, and unsigned ones are not allowed, so that each is refused. */
  readonly isOpen: boolean;
}

/** Whether webhooks can come in. */
export class WebhookDoorQuery extends Query<WebhookDoor> {}
