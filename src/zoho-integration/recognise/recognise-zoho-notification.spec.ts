import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import type { Recognition, SourceNotification } from '@tds/sync';
import { zohoDefinitions } from '../entities';
import { parseLosslessJson } from '@libs/lossless-json';
import { recogniseZohoNotification } from './recognise-zoho-notification';

const ORGANIZATION = '60012345';
const MODIFIED = '2026-06-09T09:47:43-0400';
const MODIFIED_AT = new Date('2026-06-09T13:47:43Z');
const FORM = 'application/x-www-form-urlencoded';

const item = { item_id: '26081', name: 'Cable', status: 'active', rate: 5, custom_fields: [], last_modified_time: MODIFIED };
const contact = {
  contact_id: '777',
  contact_name: 'Ali',
  contact_type: 'customer',
  status: 'active',
  billing_address: {},
  last_modified_time: MODIFIED,
};
const vendor = { ...contact, contact_type: 'vendor' };

interface Named {
  readonly entity?: string;
  readonly event?: string;
  readonly organizationId?: string;
}

function recognise(body: string | Buffer | object, named: Named & { contentType?: string } = {}): Recognition {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const notification: SourceNotification = { contentType: 'application/json;charset=UTF-8', ...named, body: bytes };
  return recogniseZohoNotification(notification, zohoDefinitions, ORGANIZATION, parseLosslessJson);
}

const form = (record: unknown, fields: Record<string, string> = {}): string =>
  new URLSearchParams({ ...fields, JSONString: typeof record === 'string' ? record : JSON.stringify(record) }).toString();

/** `entity id operation complete|hint`: what a change comes down to. */
function summary(recognition: Recognition): string {
  if (recognition.kind !== 'change') return 'reason' in recognition ? `${recognition.kind}: ${recognition.reason}` : recognition.kind;
  const { entityType, sourceEntityId, operation, isComplete } = recognition.change;
  return `${entityType} ${sourceEntityId} ${operation} ${isComplete ? 'complete' : 'hint'}`;
}

describe('recogniseZohoNotification', () => {
  describe('finds the record under', () => {
    it.each<[string, string | object, string]>([
      ["Zoho's key", { item }, 'product 26081 unknown complete'],
      ["Zoho's key in the plural, a list of one", { items: [item] }, 'product 26081 unknown complete'],
      ['our own key', { product: item }, 'product 26081 unknown complete'],
      ['a key in another case', { Item: item }, 'product 26081 unknown complete'],
      ["the answer of Zoho's API", { code: 0, message: 'The item has been added.', item }, 'product 26081 unknown complete'],
      ['a key that holds JSON text', { item: JSON.stringify(item) }, 'product 26081 unknown complete'],
      ['no key', item, 'product 26081 unknown complete'],
      ['no key, locations inside', { ...item, locations: [{ location_id: '9' }], items: [] }, 'product 26081 unknown complete'],
      ['a list of one', [{ item }], 'product 26081 unknown complete'],
      ['JSON text of JSON text', JSON.stringify(JSON.stringify({ item })), 'product 26081 unknown complete'],
      ['a byte order mark', `\ufeff${JSON.stringify({ item })}`, 'product 26081 unknown complete'],
      ['the id alone', { item: { item_id: '26081' } }, 'product 26081 unknown hint'],
      ['the id alone, without a key', { item_id: '26081' }, 'product 26081 unknown hint'],
      ['a bare id', { item: '26081' }, 'product 26081 unknown hint'],
      ['a bare numeric id', { item: 26081 }, 'product 26081 unknown hint'],
      ['a plain id', { item: { id: '26081' } }, 'product 26081 unknown hint'],
      ['an event beside it', { event: 'created', item }, 'product 26081 created complete'],
      ['JSONString in JSON', { JSONString: JSON.stringify({ item }) }, 'product 26081 unknown complete'],
    ])('%s', (_name, body, expected) => {
      expect(summary(recognise(body))).toBe(expected);
    });

    it.each<[string, object, string]>([
      [
        'the documented form',
        { event_type: 'updated', entity_type: 'item', entity_id: '26081', data: item },
        'product 26081 updated complete',
      ],
      ['the event naming the entity', { event_type: 'item.updated', data: item }, 'product 26081 updated complete'],
      [
        'our names',
        { event_type: 'product.deleted', entity_type: 'product', entity_id: '26081', data: item },
        'product 26081 deleted complete',
      ],
      ['a numeric id', { event_type: 'updated', entity_type: 'item', entity_id: 26081, data: item }, 'product 26081 updated complete'],
      ['no data', { event_type: 'updated', entity_type: 'item', entity_id: '26081' }, 'product 26081 updated hint'],
      ['empty data', { event_type: 'updated', entity_type: 'item', entity_id: '26081', data: {} }, 'product 26081 updated hint'],
      ['null data', { event_type: 'deleted', entity_type: 'item', entity_id: '26081', data: null }, 'product 26081 deleted complete'],
      [
        'data in its key',
        { event_type: 'updated', entity_type: 'items', entity_id: '26081', data: { item } },
        'product 26081 updated complete',
      ],
      ['data in a list', { event_type: 'updated', entity_type: 'item', data: [item] }, 'product 26081 updated complete'],
      ['data as JSON text', { event_type: 'updated', entity_type: 'item', data: JSON.stringify(item) }, 'product 26081 updated complete'],
      ['data under payload', { event: 'edited', module: 'Items', payload: item }, 'product 26081 updated complete'],
      [
        'a wrapper in a wrapper',
        { event: 'edited', data: { entity: 'item', event: 'deleted', data: item } },
        'product 26081 updated complete',
      ],
    ])('the wrapper: %s', (_name, body, expected) => {
      expect(summary(recognise(body))).toBe(expected);
    });

    it.each<[string, string, string]>([
      ['JSONString', form({ item }), 'product 26081 unknown complete'],
      ['JSONString of a bare record', form(item), 'product 26081 unknown complete'],
      ['JSONString encoded twice', form(encodeURIComponent(JSON.stringify({ item }))), 'product 26081 unknown complete'],
      ['JSONString with a wrapper', form({ event_type: 'item.deleted', entity_id: '26081' }), 'product 26081 deleted complete'],
      ['fields as the wrapper', form(item, { event_type: 'updated', entity_type: 'item' }), 'product 26081 updated complete'],
      ['fields alone', 'item_id=26081&name=Cable', 'product 26081 unknown hint'],
      ['fields that are a wrapper', 'entity_type=item&event_type=deleted&entity_id=26081', 'product 26081 deleted complete'],
    ])('a form: %s', (_name, body, expected) => {
      expect(summary(recognise(body, { contentType: FORM }))).toBe(expected);
    });
  });

  describe('lets the path win', () => {
    it.each<[string, object, Named, string]>([
      ['over the event', { event_type: 'created', item }, { entity: 'item', event: 'deleted' }, 'product 26081 deleted complete'],
      ['over the wrapper entity', { entity_type: 'contact', data: item }, { entity: 'product' }, 'product 26081 unknown complete'],
      ['for a bare record', item, { entity: 'items', event: 'edited' }, 'product 26081 updated complete'],
      ['for an id alone', { id: '26081' }, { entity: 'item', event: 'delete' }, 'product 26081 deleted complete'],
      ['for a wrapped id', { entity_id: 26081 }, { entity: 'item', event: 'deleted' }, 'product 26081 deleted complete'],
      ['among several records', { contact, item }, { entity: 'contact', event: 'created' }, 'customer 777 created complete'],
      ['over an event nobody knows', { event_type: 'deleted', item }, { entity: 'item', event: 'paid' }, 'product 26081 unknown complete'],
      [
        'and finds no record of its kind',
        { contact },
        { entity: 'item', event: 'updated' },
        'unrecognised: no id of a product in the body',
      ],
      ['and is not known', { item }, { entity: 'spaceship', event: 'updated' }, 'unrecognised: no entity is called "spaceship"'],
      ['with another organisation', { item }, { organizationId: '999' }, 'unrecognised: organisation 999 is not mirrored here'],
      ['with our organisation', { organization_id: '999', item }, { organizationId: ORGANIZATION }, 'product 26081 unknown complete'],
    ])('%s', (_name, body, named, expected) => {
      expect(summary(recognise(body, named))).toBe(expected);
    });
  });

  describe('knows the organisation', () => {
    it.each<[string, string | object, string]>([
      ['from the wrapper', { organization_id: ORGANIZATION, item }, 'product 26081 unknown complete'],
      ['as a number', `{"organization_id": ${ORGANIZATION}, "item": ${JSON.stringify(item)}}`, 'product 26081 unknown complete'],
      ['from the record', { item: { ...item, organization_id: '999' } }, 'unrecognised: organisation 999 is not mirrored here'],
      ['from the wrapper, another', { organization_id: 999, item }, 'unrecognised: organisation 999 is not mirrored here'],
    ])('%s', (_name, body, expected) => {
      expect(summary(recognise(body))).toBe(expected);
    });
  });

  describe('tells customers from vendors', () => {
    it.each<[string, object, Named, string]>([
      ['by contact_type', { contact }, {}, 'customer 777 unknown complete'],
      ['by contact_type, vendor', { contact: vendor }, {}, 'vendor 777 unknown complete'],
      ['against the path', { contact: vendor }, { entity: 'customers', event: 'updated' }, 'vendor 777 updated complete'],
      ['against the key', { vendor: contact }, {}, 'customer 777 unknown complete'],
      [
        'by the path where the record does not say',
        { contact: { contact_id: '777' } },
        { entity: 'vendor', event: 'deleted' },
        'vendor 777 deleted complete',
      ],
      ['as customers where nothing says', { contact: { contact_id: '777' } }, { event: 'deleted' }, 'customer 777 deleted complete'],
      ['never taking an unknown type for whole', { contact: { ...contact, contact_type: 'lead' } }, {}, 'customer 777 unknown hint'],
    ])('%s', (_name, body, named, expected) => {
      expect(summary(recognise(body, named))).toBe(expected);
    });
  });

  describe('takes for a hint', () => {
    it.each<[string, object]>([
      ['a record without its modified time', { ...item, last_modified_time: undefined }],
      ['a record with a modified time nobody can read', { ...item, last_modified_time: 'yesterday' }],
      ['a record with an empty modified time', { ...item, last_modified_time: '' }],
      ['a list row', { ...item, custom_fields: undefined }],
    ])('%s', (_name, document) => {
      expect(summary(recognise({ item: document }))).toBe('product 26081 unknown hint');
    });
  });

  it('does not take the deletion of something else for one of the record', () => {
    expect(summary(recognise({ event_type: 'payment_deleted', item }))).toBe('product 26081 unknown complete');
    expect(summary(recognise({ event_type: 'parcel_deleted', id: '1' }))).toBe('unrecognised: no entity is called "parcel"');
    expect(summary(recognise({ event_type: 'payment_deleted', entity_type: 'item', data: item }))).toBe('product 26081 unknown complete');
    expect(summary(recognise({ event_type: 'contact.deleted', entity_type: 'item', data: item }))).toBe('product 26081 unknown complete');
    expect(summary(recognise({ item: { ...item, event: 'deleted' } }))).toBe('product 26081 unknown complete');
  });

  it('gives the document without its envelope, and its modified time as an instant', () => {
    const recognition = recognise({ event_type: 'updated', entity_type: 'item', data: { item } });
    expect(recognition).toEqual({
      kind: 'change',
      change: {
        organizationId: ORGANIZATION,
        entityType: 'product',
        sourceEntityId: '26081',
        operation: 'updated',
        sourceModifiedAt: MODIFIED_AT,
        document: item,
        isComplete: true,
      },
    });
  });

  it('gives the text of the document where the body is nothing else', () => {
    const text = '{ "item_id": 460000000002924001, "name": "Cable" }';
    expect(recognise(`{"item": ${text}}`)).toMatchObject({ change: { documentText: text } });
    expect(recognise(form(`{"item": ${text}}`), { contentType: FORM })).toMatchObject({ change: { documentText: text } });
    for (const body of [
      text,
      `{"code": 0, "item": ${text}}`,
      `{"item": [${text}]}`,
      `{"data": {"item": ${text}}}`,
      form(text, { event: 'updated' }),
    ]) {
      expect(recognise(body)).toMatchObject({ kind: 'change', change: { sourceEntityId: '460000000002924001' } });
      expect(recognise(body)).toMatchObject({ change: { documentText: undefined } });
    }
  });

  it.each(zohoDefinitions.flatMap(({ entityType, zoho }) => zoho.webhookKeys.map((key) => [key, entityType])))(
    'knows the key %s, in bodies and paths',
    (key, entityType) => {
      const id = { id: '5', contact_type: entityType };
      expect(summary(recognise({ [key]: id }))).toBe(`${entityType} 5 unknown hint`);
      expect(summary(recognise(id, { entity: key, event: 'deleted' }))).toBe(`${entityType} 5 deleted complete`);
      expect(summary(recognise({ id: '5' }, { entity: `${entityType}s`, event: 'edited' }))).toBe(`${entityType} 5 updated hint`);
    },
  );

  it.each<[string, object, string]>([
    [
      'an invoice by its own id, which comes before its order',
      { invoice_id: '1', salesorder_id: '2', customer_id: '3' },
      'invoice 1 unknown hint',
    ],
    ['a contact by its own id, which comes before its price list', { contact_id: '1', pricebook_id: '2' }, 'customer 1 unknown hint'],
    ['an item beside lists of other things', { item, locations: [{}], invoices: [{}] }, 'product 26081 unknown complete'],
    ['an item beside who changed it', { item, user: { user_id: '1' } }, 'product 26081 unknown complete'],
  ])('tells %s', (_name, body, expected) => {
    expect(summary(recognise(body))).toBe(expected);
  });

  it('reads what is said of stock as a hint about the item', () => {
    expect(summary(recognise({ item }, { entity: 'stock' }))).toBe('product 26081 updated hint');
    expect(summary(recognise({ item_id: '5' }, { entity: 'stock', event: 'deleted' }))).toBe('product 5 updated hint');
    expect(recognise({ item }, { entity: 'stock' })).toMatchObject({ change: { sourceModifiedAt: null } });
  });

  it.each([
    ['a numeric id beyond 2^53', '{"item":{"item_id":460000000002924001}}', '460000000002924001'],
    ['a numeric id in a wrapper', '{"entity_type":"item","entity_id":460000000002924001}', '460000000002924001'],
    ['a bare numeric id', '{"item":460000000002924001}', '460000000002924001'],
    ['a numeric id in a form', form('{"item":{"item_id":460000000002924001}}'), '460000000002924001'],
    ['a small numeric id', '{"item":{"item_id":123}}', '123'],
  ])('keeps every digit of %s', (_name, body, id) => {
    expect(recognise(body)).toMatchObject({ kind: 'change', change: { sourceEntityId: id } });
  });

  describe('keeps as unrecognised', () => {
    it.each<[string, string | object, string, string | null]>([
      ['an entity nobody knows', { spaceship: { spaceship_id: '1' } }, 'the body names no entity', null],
      [
        'an entity of the wrapper nobody knows',
        { entity_type: 'spaceship', entity_id: '1' },
        'no entity is called "spaceship"',
        'spaceship',
      ],
      ['an empty object', {}, 'the body names no entity', null],
      ['no id', { item: { name: 'x' } }, 'no id of a product in the body', 'item'],
      ['an empty id', { item: { item_id: '', name: 'x' } }, 'no id of a product in the body', 'item'],
      ['an id that is a sentence', { item: { item_id: 'see below', name: 'x' } }, 'the id of the product is not one', 'item'],
      ['an id with a NUL', { item: { item_id: '1\u0000' } }, 'the id of the product is not one', 'item'],
      ['an endless id', { item: { item_id: '1'.repeat(65) } }, 'the id of the product is not one', 'item'],
      ['an id that is an object', { item: { item_id: {}, id: [] } }, 'no id of a product in the body', 'item'],
      ['two records', { item, contact }, 'several records in one body: item, contact', null],
      ['a list of records', [{ item }, { item }], 'a list of 2 records, where one is expected', null],
      ['a list of records in its key', { items: [item, item] }, 'a list of 2 records, where one is expected', 'items'],
      ['an empty list', [], 'a list of 0 records, where one is expected', null],
      ['a list of nothing', [null], 'the body is not a JSON object', null],
      ['two ids', { entity_type: 'item', entity_id: '1', data: item }, 'the wrapper names 1, the record is 26081', 'item'],
      ['a deletion without an id', { code: 0, message: 'The item has been deleted.' }, 'the body names no entity', null],
      ['endless wrapping', `${'{"data":'.repeat(20)}${JSON.stringify({ item })}${'}'.repeat(20)}`, 'the record is wrapped too often', null],
      ['text where a record should be', { entity_type: 'item', data: '[broken' }, 'the record is not JSON', 'item'],
      ['a payload that is not empty', { payload: 'x' }, 'the body names no entity', null],
    ])('%s', (_name, body, reason, entity) => {
      expect(recognise(body)).toMatchObject({ kind: 'unrecognised', reason, entity });
    });
  });

  describe('calls malformed', () => {
    it.each<[string, string | Buffer, string]>([
      ['nothing', '', 'the body is empty'],
      ['broken JSON', '{"item":{"item_id":"1"', 'the body is not JSON'],
      ['a word', 'hello', 'the body is not JSON'],
      ['a number', '17', 'the body is not a JSON object'],
      ['null', 'null', 'the body is not a JSON object'],
      ['a JSON string', '"hello"', 'the body is not a JSON object'],
      ['bytes that are not text', Buffer.from([0x7b, 0x80, 0x7d]), 'the body is not text in the character set it names'],
      ['a form with a broken record', 'JSONString=%7B%22item', 'the form field JSONString is not JSON'],
      ['a form with an empty record', 'JSONString=', 'the form field JSONString is not JSON'],
    ])('%s', (_name, body, reason) => {
      expect(recognise(body)).toEqual({ kind: 'malformed', reason });
    });
  });

  it.each<[string, string, Recognition['kind']]>([
    ['the test of the editor', '{"payload": ""}', 'ping'],
    ['the same with other blanks', ' {"payload":""}\n', 'ping'],
    ['more than the test', '{"payload": "", "item_id": "1"}', 'change'],
    ['a payload of another type', '{"payload": null}', 'unrecognised'],
  ])('tells a ping from %s', (_name, body, kind) => {
    expect(recognise(body).kind).toBe(kind);
  });

  it('never throws, whatever comes', () => {
    const named = fc.record({ entity: fc.option(fc.string(), { nil: undefined }), event: fc.option(fc.string(), { nil: undefined }) });
    const key = fc.constantFrom(
      'item',
      'items',
      'contact',
      'data',
      'payload',
      'entity_type',
      'event_type',
      'entity_id',
      'item_id',
      'JSONString',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 2 }),
        fc.dictionary(key, tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          tree.map((value) => JSON.stringify(value)),
        ),
        named,
        fc.constantFrom(FORM, 'text/plain'),
        (body, path, contentType) => {
          expect(['change', 'ping', 'unrecognised', 'malformed']).toContain(recognise(body, { ...path, contentType }).kind);
        },
      ),
    );
  });

  it('reads the recorded bodies, where they are at hand', () => {
    const folder = resolve(process.env['TDS_SHARED_DIR'] ?? join(__dirname, '../../../../shared'), 'zoho-examples');
    const expected: Readonly<Record<string, string>> = {
      'webhook.item.plugin-docs.fragment.json': 'product 1234567890 unknown hint',
      'webhook.test-ping.json': 'ping',
      'live.books.item.created.json': 'product 260815000000104018 unknown complete',
      'live.books.item.deleted.json': 'unrecognised: the body names no entity',
    };
    for (const file of existing(folder).filter((name) => Object.hasOwn(expected, name))) {
      expect([file, summary(recognise(readFileSync(join(folder, file))))]).toEqual([file, expected[file]]);
    }
    expect(summary(recognise('{"payload": ""}'))).toBe('ping');
  });
});

function existing(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
