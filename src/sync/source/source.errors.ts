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
  ) {
    super(`unknown entity type "${entityType}"; known are: ${known.join(', ')}`);
  }
}
