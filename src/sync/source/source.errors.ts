/** No connector of that name is registered. A configuration error of ours. */
export class UnknownSourceError extends Error {
  readonly code = 'sync.unknown_source';
  readonly disposition = 'reject';
  constructor(readonly source: string) {
    super(`no connector is registered for the source "${source}"`);
  }
}

/** The name is neither an entity type nor an alias of one. */
export class UnknownEntityTypeError extends Error {
  readonly code = 'sync.unknown_entity_type';
  readonly disposition = 'reject';
  constructor(
    readonly entityType: string,
    readonly known: readonly string[],
    /** The types it stands for, where one is asked for and the name is that of several. */
    sharing: readonly string[] = [],
  ) {
    super(
      sharing.length > 0
        ? `"${entityType}" stands for ${sharing.join(' and ')}: name one of them`
        : `unknown entity type "${entityType}"; known are: ${known.join(', ')}`,
    );
  }
}
