import { type EntityDefinition, type JsonObject, type JsonValue, type Recognition, type SourceNotification, isJsonObject } from '@tds/sync';
import type { ZohoEntityDefinition } from '../entities';
import { soleValueText } from './document-text';
import { EntityNames } from './entity-names';
import { EnvelopeOpener, type Opened } from './envelope';
import { readEventName } from './event-words';
import { readNotificationText } from './notification-text';

/** Ids of Zoho are strings of digits; other characters are let through, a sentence or a control character is not. */
const PLAUSIBLE_ID = /^[\w.:-]{1,64}$/;

/**
 * Reads a Zoho webhook. Zoho's bodies name neither organisation nor event and people may write bodies of their own, so that many forms
 * arrive (`zoho-api.md` 7.2); what the path says wins over what the body seems to be.
 *
 * Pure, and never throws: what can't be read is `malformed`, what can be read and not be used is `unrecognised`.
 *
 * @param organizationId the organisation this installation mirrors; a notification for another one is not applied to it.
 * @param parse JSON text to a value without losing digits of ids; throws SyntaxError.
 */
export function recogniseZohoNotification(
  notification: SourceNotification,
  definitions: readonly ZohoEntityDefinition[],
  organizationId: string,
  parse: (text: string) => JsonValue,
): Recognition {
  const names = namesOf(definitions);
  const read = readNotificationText(notification.body, notification.contentType);
  if (read.kind === 'unreadable') return { kind: 'malformed', reason: read.reason };

  let body: JsonValue;
  try {
    body = read.kind === 'json' ? parse(read.text) : formAsJson(read, parse);
  } catch {
    return { kind: 'malformed', reason: read.kind === 'json' ? 'the body is not JSON' : 'the form field JSONString is not JSON' };
  }
  if (typeof body !== 'object' || body === null) {
    if (typeof body !== 'string' || !/^\s*[{[]/.test(body)) return { kind: 'malformed', reason: 'the body is not a JSON object' };
  }
  if (isPing(body)) return { kind: 'ping' };

  const { entity, event, organizationId: named } = notification;
  const opened = new EnvelopeOpener(names, parse).open(body, { entity, event, organizationId: named });
  const text = read.kind === 'json' ? read.text : read.record;
  const isSoleValue = text !== null && isJsonObject(body) && Object.values(body)[0] === opened.envelope.document;
  return recogniseRecord(opened, isSoleValue ? soleValueText(text, body) : undefined, names, organizationId);
}

/** Zoho's editor sends exactly this when somebody presses its test button. */
function isPing(body: JsonValue): boolean {
  return typeof body === 'object' && body !== null && 'payload' in body && body['payload'] === '' && Object.keys(body).length === 1;
}

function formAsJson(form: { readonly record: string | null; readonly fields: JsonObject }, parse: (text: string) => JsonValue): JsonValue {
  if (form.record === null) return form.fields;
  const record = parse(form.record);
  return Object.keys(form.fields).length === 0 ? record : { ...form.fields, data: record };
}

function recogniseRecord(opened: Opened, documentText: string | undefined, names: EntityNames, organizationId: string): Recognition {
  const { envelope } = opened;
  const event = readEventName(envelope.event ?? '');
  // A wrapper may name the entity in the event alone: `item.updated`.
  const entityName = envelope.entity ?? (event.subject === '' ? undefined : event.subject);
  const unrecognised = (reason: string, sourceEntityId: string | null = envelope.sourceEntityId ?? null): Recognition => ({
    kind: 'unrecognised',
    reason,
    entity: entityName ?? null,
    sourceEntityId,
  });

  if ('problem' in opened) return unrecognised(opened.problem);
  const named = entityName === undefined ? soleTypeOf(envelope.document, names) : names.find(entityName);
  if (!named)
    return unrecognised(entityName === undefined ? 'the body names no entity' : `no entity is called "${entityName.slice(0, 100)}"`);
  const organization = envelope.organizationId ?? organizationId;
  if (organization !== organizationId) return unrecognised(`organisation ${organization.slice(0, 100)} is not mirrored here`);

  const document = envelope.document ?? {};
  // Stock has no documents of its own: what moved is to be read from the item.
  const parent = named.derivation && names.find(named.derivation.from);
  const definition = parent ?? names.typeOf(document, named);
  const ownId = idOf(document, definition);
  if (ownId !== null && envelope.sourceEntityId !== undefined && ownId !== envelope.sourceEntityId) {
    return unrecognised(`the wrapper names ${envelope.sourceEntityId.slice(0, 64)}, the record is ${ownId.slice(0, 64)}`, ownId);
  }
  const sourceEntityId = ownId ?? envelope.sourceEntityId;
  if (sourceEntityId === undefined) return unrecognised(`no id of a ${definition.entityType} in the body`);
  if (!PLAUSIBLE_ID.test(sourceEntityId)) return unrecognised(`the id of the ${definition.entityType} is not one`);

  const { entityType } = definition;
  if (parent) {
    const hint = { operation: 'updated', sourceModifiedAt: null, isComplete: false } as const;
    return { kind: 'change', change: { organizationId, entityType, sourceEntityId, document, documentText, ...hint } };
  }
  const operation = concerns(event.subject, definition, names) ? event.operation : 'unknown';
  const sourceModifiedAt = definition.modifiedAtOf(document);
  const isComplete = operation === 'deleted' || (sourceModifiedAt !== null && isWhole(document, definition));
  return {
    kind: 'change',
    change: { organizationId, entityType, sourceEntityId, document, documentText, operation, sourceModifiedAt, isComplete },
  };
}

/** The type of a document without any name: by the first of its keys that is some type's id. An order's own id stands before its invoice's. */
function soleTypeOf(document: JsonObject | null, names: EntityNames): ZohoEntityDefinition | undefined {
  for (const [key, value] of Object.entries(document ?? {})) {
    const candidates = names.representatives().filter((definition) => definition.idOf({ [key]: value }) !== null);
    if (candidates.length > 0) return candidates.length === 1 ? candidates[0] : undefined;
  }
  return undefined;
}

/** The record's id by its definition, or a plain `id`. */
function idOf(document: JsonObject, definition: EntityDefinition): string | null {
  const id = definition.idOf(document) ?? document['id'];
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : null;
}

/** Is the event about the record itself? `payment_deleted` on an invoice deletes no invoice. */
function concerns(subject: string, definition: EntityDefinition, names: EntityNames): boolean {
  return subject === '' || names.find(subject)?.listing === definition.listing;
}

/** Can the document be applied as it is, without asking the source for the record? */
function isWhole(document: JsonObject, definition: EntityDefinition): boolean {
  return definition.idOf(document) !== null && definition.includes(document) && definition.isDetail(document);
}

const cache = new WeakMap<readonly ZohoEntityDefinition[], EntityNames>();

/** Names are folded once per list of definitions, not once per webhook. */
function namesOf(definitions: readonly ZohoEntityDefinition[]): EntityNames {
  const known = cache.get(definitions);
  if (known) return known;
  const names = new EntityNames(definitions);
  cache.set(definitions, names);
  return names;
}
