import { readNotificationText } from './notification-text';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json;charset=UTF-8';
const read = (body: string | Buffer, type: string) => readNotificationText(Buffer.from(body as string), type);

describe('readNotificationText', () => {
  it.each([
    ['JSON', '{"a":1}', JSON_TYPE],
    ['JSON as plain text', '{"a":1}', 'text/plain'],
    ['JSON without a type', '{"a":1}', ''],
    ['JSON sent as a form', '{"a":"x=1&JSONString=2"}', FORM],
    ['a list', '[{"a":1}]', JSON_TYPE],
    ['JSON in a JSON string', '"{}"', JSON_TYPE],
    ['what is neither', 'hello', JSON_TYPE],
    ['an assignment that is no form', 'a=1', JSON_TYPE],
    ['a word sent as a form', 'hello', FORM],
  ])('takes %s as JSON text', (_name, body, type) => {
    expect(read(body, type)).toEqual({ kind: 'json', text: body });
  });

  it('takes off blanks and the byte order mark', () => {
    expect(read('\ufeff \r\n{"a":1}\n', JSON_TYPE)).toEqual({ kind: 'json', text: '{"a":1}' });
  });

  it.each([
    ['a form', 'JSONString=%7B%22a%22%3A%22b%20c%2Bd+e%22%7D', FORM, '{"a":"b c+d e"}', {}],
    ['a form with a character set', 'JSONString=%7B%7D', `${FORM}; charset=UTF-8`, '{}', {}],
    ['a form in another type', 'JSONString=%7B%7D', JSON_TYPE, '{}', {}],
    ['a form in another type, the record not first', 'event=updated&JSONString=%7B%7D', 'text/plain', '{}', { event: 'updated' }],
    ['another case', 'jsonString=%7B%7D', FORM, '{}', {}],
    ['a record encoded twice', 'JSONString=%257B%2522a%2522%253A1%257D', FORM, '{"a":1}', {}],
    ['a broken double encoding', 'JSONString=%257B%25zz', FORM, '%7B%zz', {}],
    ['other fields', 'event=updated&JSONString=%7B%7D&entity=item', FORM, '{}', { event: 'updated', entity: 'item' }],
    ['the first of equal fields', 'a=1&a=2&JSONString=1&JSONString=2', FORM, '1', { a: '1' }],
    ['no record', 'item_id=1&name=x', FORM, null, { item_id: '1', name: 'x' }],
    ['a poisoned name', '__proto__=1&a=2', FORM, null, { a: '2' }],
    ['Arabic', 'JSONString=%22%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF%22', FORM, '"بغداد"', {}],
  ])('reads %s', (_name, body, type, record, fields) => {
    expect(read(body, type)).toEqual({ kind: 'form', record, fields });
  });

  it('honours another character set', () => {
    expect(read(Buffer.from('{"a":"é"}', 'latin1'), 'application/json; charset="iso-8859-1"')).toEqual({ kind: 'json', text: '{"a":"é"}' });
  });

  it('takes an unknown character set for UTF-8', () => {
    expect(read('{"a":"é"}', 'application/json; charset=klingon')).toEqual({ kind: 'json', text: '{"a":"é"}' });
  });

  it.each([
    ['nothing', '', 'the body is empty'],
    ['blanks', ' \r\n', 'the body is empty'],
    ['a byte order mark alone', '\ufeff', 'the body is empty'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'the body is not text in the character set it names'],
  ])('refuses %s', (_name, body, reason) => {
    expect(read(body, JSON_TYPE)).toEqual({ kind: 'unreadable', reason });
  });

  it('reads a hostile megabyte in time that grows with its length', () => {
    const started = performance.now();
    read('a=&'.repeat(350_000), 'text/plain');
    read('a'.repeat(1_000_000), 'text/plain');
    read('a=b'.repeat(350_000), 'text/plain');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
