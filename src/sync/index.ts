export type { JsonObject, JsonValue } from './source/json';
export { isJsonObject } from './source/json';
export type { EntityDefinition } from './source/entity-definition';
export type { ColumnDefinition, ColumnType, ColumnValue } from './source/columns';
export { boolean, coerce, date, integer, json, numeric, text, timestamp } from './source/columns';
export { parseDate, parseInstant } from './source/time';
export type {
  CallPurpose,
  ChangeOperation,
  FetchedRecord,
  ListRequest,
  Recognition,
  RecognisedChange,
  SourceCallContext,
  SourceConnector,
  SourceNotification,
  SourcePage,
} from './source/source-connector';
export { type RegisteredEntity, SourceRegistry } from './source/source-registry';
export { UnknownEntityTypeError, UnknownSourceError } from './source/source.errors';
