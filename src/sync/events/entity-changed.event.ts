/** What happened to a mirror row. */
export type EntityEventType = 'tds.entity.create' | 'tds.entity.update' | 'tds.entity.delete';

/** A mirror row was created, updated or deleted. Published after the commit; the durable copy is in `tds_change_feed`. */
export class EntityChangedEvent {
  readonly module = 'tds';

  constructor(
    readonly event_type: EntityEventType,
    readonly occurred_at: Date,
    readonly correlation_id: string | null,
    readonly data: {
      readonly entity_type: string;
      readonly source_entity_id: string;
      readonly changed_fields: readonly string[];
      readonly origin: string;
    },
  ) {}
}
