import { inflateSync } from 'node:zlib';
import { SMALL_SIZES, startSandbox, ZohoSandbox } from '../src';
import { requestToken } from './support';

describe('item images', () => {
  let sandbox: ZohoSandbox;
  let authorization: string;
  beforeAll(async () => {
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
    authorization = `Zoho-oauthtoken ${String((await requestToken(sandbox)).body['access_token'])}`;
  });
  afterAll(() => sandbox.close());

  const read = (id: string, headers: Record<string, string> = {}) =>
    fetch(`${sandbox.url}/inventory/v1/items/${id}/image?organization_id=${sandbox.organizationId}`, {
      headers: { authorization, ...headers },
    });
  const withImage = () => sandbox.store.list('item').find((item) => item.image_document_id !== '')!;

  it('are pictures, with the headers of a file', async () => {
    const response = await read(withImage().id);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toContain(withImage().image_name);
    expect(response.headers.has('x-rate-limit-remaining')).toBe(true);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const start = bytes.indexOf('IDAT');
    expect(inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)))).toHaveLength(32 * (1 + 32 * 3));
  });

  it('are not sent again to who has them', async () => {
    const etag = (await read(withImage().id)).headers.get('etag')!;
    expect((await read(withImage().id, { 'if-none-match': etag })).status).toBe(304);
    expect((await read(withImage().id, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('change with their document id, and only then', async () => {
    const { id } = withImage();
    const before = Buffer.from(await (await read(id)).arrayBuffer());
    sandbox.edit('item', id, { rate: 1 });
    expect(Buffer.from(await (await read(id)).arrayBuffer()).equals(before)).toBe(true);
    sandbox.edit('item', id, { image_document_id: '4409942900009999999' });
    expect(Buffer.from(await (await read(id)).arrayBuffer()).equals(before)).toBe(false);
  });

  it('are missing where there is none', async () => {
    const without = sandbox.store.list('item').find((item) => item.image_document_id === '')!;
    for (const id of [without.id, '1']) {
      const response = await read(id);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 1002 });
    }
  });
});
