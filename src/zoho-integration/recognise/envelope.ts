import { isJsonObject, type EntityDefinition, type JsonObject, type JsonValue } from '@tds/sync';
import type { EntityNames } from './entity-names';

/** What a notification told about its record, its wrapping taken off. */
export interface Envelope {
  /** Name of the entity type, as written. */
  readonly entity?: string;
  /** Name of the event, as written. */
  readonly event?: string;
  readonly organizationId?: string;
  /** The record's id as the wrapper names it; the document may know better. */
  readonly sourceEntityId?: string;
  /** The record; null when only its id was sent. */
  readonly document: JsonObject | null;
}

/** Taking the wrapping off, or why it could not be done. */
export type Opened = { readonly envelope: Envelope } | { readonly problem: string; readonly envelope: Envelope };

/** What wrappers call things, in the order of belief. The first row is our own documented wrapper. */
const EVENT_KEYS = ['event_type', 'event', 'operation', 'action'];
const ENTITY_KEYS = ['entity_type', 'entity', 'module'];
const ID_KEYS = ['entity_id', 'record_id', 'resource_id'];
const ORGANIZATION_KEYS = ['organization_id', 'organisation_id', 'org_id'];
const RECORD_KEYS = ['data', 'payload', 'record', 'resource', 'JSONString'];

/** A form around a wrapper around an entity key, each possibly a list of one: deeper is nobody's format. */
const MAX_LAYERS = 8;

/** An id where a record is expected: `{"item": "460000000012345"}`. Digits only, or any text field would pass for one. */
const BARE_ID = /^\d{1,40}$/;

/**
 * Takes the layers off a parsed body: lists of one, JSON in a string, the wrapper `{event_type, entity_type, entity_id, data}`, the key
 * that names the entity. What an outer layer says wins over the same thing said inside.
 */
export class EnvelopeOpener {
  constructor(
    private readonly names: EntityNames,
    private readonly parse: (text: string) => JsonValue,
  ) {}

  /** @param outer what is known already: from the path, or from the fields of a form. */
  open(body: JsonValue, outer: Omit<Envelope, 'document'>): Opened {
    return this.openLayer(body, { ...outer, document: null }, MAX_LAYERS);
  }

  private openLayer(value: JsonValue, outer: Envelope, layersLeft: number): Opened {
    if (layersLeft === 0) return { problem: 'the record is wrapped too often', envelope: outer };
    if (Array.isArray(value)) {
      if (value.length !== 1) return { problem: `a list of ${value.length} records, where one is expected`, envelope: outer };
      return this.openLayer(value[0] as JsonValue, outer, layersLeft - 1);
    }
    if (typeof value === 'number' || typeof value === 'string') return this.openText(String(value), outer, layersLeft);
    if (!isJsonObject(value)) return { problem: 'the body is not a JSON object', envelope: outer };
    return this.openObject(value, outer, layersLeft);
  }

  private openText(text: string, outer: Envelope, layersLeft: number): Opened {
    if (BARE_ID.test(text)) return { envelope: { ...outer, sourceEntityId: outer.sourceEntityId ?? text } };
    const inner = this.tryParse(text);
    if (inner === undefined || inner === text) return { problem: 'the record is not JSON', envelope: outer };
    return this.openLayer(inner, outer, layersLeft - 1);
  }

  private openObject(object: JsonObject, known: Envelope, layersLeft: number): Opened {
    const key = this.defaultFormKey(object, known);
    if (key !== undefined) return this.openRecord(object[key]!, known, key, layersLeft - 1);
    return this.openOtherForm(object, withFieldsOf(object, known), layersLeft);
  }

  /** The name of the record in Zoho's default form, nearly every webhook: a record under its name and nothing else. */
  private defaultFormKey(object: JsonObject, { entity }: Envelope): string | undefined {
    const [key, ...others] = Object.keys(object);
    if (key === undefined || others.length > 0 || !isJsonObject(object[key])) return undefined;
    const definition = this.names.announcedAs(key);
    if (!definition) return undefined;
    return entity === undefined || this.names.find(entity)?.listing === definition.listing ? key : undefined;
  }

  private openOtherForm(object: JsonObject, outer: Envelope, layersLeft: number): Opened {
    const wanted = outer.entity === undefined ? undefined : this.names.find(outer.entity);
    const isRecord = this.hasIdOf(object, wanted);
    const inner = RECORD_KEYS.find((key) => isRecordLike(object[key]));
    if (inner !== undefined && !isRecord) return this.openLayer(object[inner]!, outer, layersLeft - 1);

    const keys = this.entityKeys(object);
    const own = wanted && keys.find((key) => this.names.find(key)!.listing === wanted.listing);
    if (own !== undefined && !(isRecord && Array.isArray(object[own]))) return this.openRecord(object[own]!, outer, own, layersLeft - 1);
    if (outer.entity !== undefined || isRecord) return { envelope: { ...outer, document: object } };

    const [key, ...others] = likeliest(object, keys);
    if (key === undefined) return { envelope: { ...outer, document: object } };
    if (others.length > 0) return { problem: `several records in one body: ${[key, ...others].join(', ')}`, envelope: outer };
    return this.openRecord(object[key]!, outer, key, layersLeft - 1);
  }

  /** What stands under an entity's key is the record: from here on its fields are its own and say nothing about the event. */
  private openRecord(value: JsonValue, outer: Envelope, key: string, layersLeft: number): Opened {
    const entity = outer.entity ?? key;
    if (!isJsonObject(value)) return this.openLayer(value, { ...outer, entity }, layersLeft);
    const { event, sourceEntityId } = outer;
    const organizationId = outer.organizationId ?? firstText(value, ORGANIZATION_KEYS);
    return { envelope: { entity, event, organizationId, sourceEntityId, document: value } };
  }

  /** Keys that name an entity type and hold something that may be its record. */
  private entityKeys(object: JsonObject): readonly string[] {
    return Object.keys(object).filter((key) => isRecordLike(object[key]) && this.names.announcedAs(key) !== undefined);
  }

  /** Does the object carry the id of such a record (of any, when no type is wanted)? Then it is the record and not its wrapper. */
  private hasIdOf(object: JsonObject, wanted: EntityDefinition | undefined): boolean {
    const candidates = wanted ? [wanted] : this.names.representatives();
    return candidates.some((definition) => definition.idOf(object) !== null);
  }

  private tryParse(text: string): JsonValue | undefined {
    try {
      return this.parse(text);
    } catch {
      return undefined;
    }
  }
}

/** Of several keys the one that holds an object, if only one does: lists and texts beside it are details. */
function likeliest(object: JsonObject, keys: readonly string[]): readonly string[] {
  const objects = keys.filter((key) => isJsonObject(object[key]));
  return objects.length > 0 ? objects : keys;
}

/** An object, a list, JSON in a string, or a bare id. */
function isRecordLike(value: JsonValue | undefined): value is JsonValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0;
  if (typeof value === 'string') return BARE_ID.test(value) || /^\s*[{["]/.test(value);
  return typeof value === 'object' && value !== null;
}

function withFieldsOf(object: JsonObject, outer: Envelope): Envelope {
  return {
    entity: outer.entity ?? firstText(object, ENTITY_KEYS),
    event: outer.event ?? firstText(object, EVENT_KEYS),
    organizationId: outer.organizationId ?? firstText(object, ORGANIZATION_KEYS),
    sourceEntityId: outer.sourceEntityId ?? firstText(object, ID_KEYS),
    document: null,
  };
}

function firstText(object: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}
