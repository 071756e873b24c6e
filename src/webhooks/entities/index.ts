import { InboxEventEntity } from './inbox-event.entity';
import { InboxKeyEntity } from './inbox-key.entity';

/** Tables this feature owns. */
export const webhookEntities = [InboxEventEntity, InboxKeyEntity];
